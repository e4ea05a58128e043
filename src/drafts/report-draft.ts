import type { PageContext } from '../views/context.ts';
import type { FileDraft } from './file-draft.ts';
import { reportDocument } from '../export/report-document.ts';
import { reportTable } from '../export/report-table.ts';

/** The kinds of file that a yearly report is written as: tables for spreadsheets, and a document to file. */
export const REPORT_FORMATS = ['csv', 'xlsx', 'docx'] as const satisfies readonly FileDraft['format'][];

/** The report of a year as a file. */
export function reportDraft(
  ctx: PageContext,
  year: number,
  format: (typeof REPORT_FORMATS)[number],
): FileDraft {
  if (format === 'docx') return { format, report: reportDocument(ctx, year, false) };
  return { format, table: reportTable(ctx, year), name: String(year) };
}
