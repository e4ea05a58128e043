import type { PageContext } from '../views/context.ts';
import type { Download } from './download.ts';
import { reportDocument } from './report-document.ts';
import { reportTable } from './report-table.ts';

/** The kinds of file that a yearly report is written as: tables for spreadsheets, and a document to file. */
export const REPORT_FORMATS = ['csv', 'xlsx', 'docx'] as const satisfies readonly Download['format'][];

/** The report of a year as a file. */
export function reportDownload(
  ctx: PageContext,
  year: number,
  format: (typeof REPORT_FORMATS)[number],
): Download {
  if (format === 'docx') return { format, report: reportDocument(ctx, year, false) };
  return { format, table: reportTable(ctx, year), name: String(year) };
}
