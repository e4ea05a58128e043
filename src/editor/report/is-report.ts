import { interfaceLocales } from '../../i18n/locales.ts';
import { useMessages } from '../../i18n/translate.ts';
import { REPORT_COLUMNS } from '../../format/site.ts';
import { readTable } from '../import/read-table.ts';

/**
 * Whether a file is a table of a yearly report: all of its headings are those of report columns, in one of the
 * languages.
 */
export function isReport(bytes: Uint8Array): boolean {
  const head = readTable(bytes).table?.head ?? [];
  return interfaceLocales.some((locale) => {
    const t = useMessages(locale);
    const known: readonly string[] = REPORT_COLUMNS.map((column) => t(`column.${column}`));
    return head.length > 0 && head.every(({ text }) => known.includes(text));
  });
}
