import { isReportDocument } from '../../export/docx.ts';
import { interfaceLocales } from '../../i18n/locales.ts';
import { useMessages } from '../../i18n/translate.ts';
import { REPORT_COLUMNS } from '../../format/site.ts';
import { readTable } from '../import/read-table.ts';

/**
 * Whether a file is a yearly report: a document that says so, or a table of which all headings are those of report
 * columns, in one of the languages.
 */
export function isReport(bytes: Uint8Array): boolean {
  if (isReportDocument(bytes)) return true;
  const head = readTable(bytes).table?.head ?? [];
  return interfaceLocales.some((locale) => {
    const t = useMessages(locale);
    const known: readonly string[] = REPORT_COLUMNS.map((column) => t(`column.${column}`));
    return head.length > 0 && head.every(({ text }) => known.includes(text));
  });
}
