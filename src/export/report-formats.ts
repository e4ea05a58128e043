import type { Locale } from '../format/localized-text.ts';
import type { Registry } from '../registry/model.ts';
import { docx } from './docx.ts';
import { reportDocument } from './report-document.ts';
import { reportTable } from './report-table.ts';
import { TABLE_FORMATS } from './table-formats.ts';

/** The kinds of file that a yearly report is written as: tables for spreadsheets, and a document to file. */
export const REPORT_FORMATS: Readonly<Record<'csv' | 'xlsx' | 'docx', ReportFormat>> = {
  csv: table('csv'),
  xlsx: table('xlsx'),
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: (...report) => docx(reportDocument(...report, false)),
  },
};

interface ReportFormat {
  /** Its media type. */
  type: string;
  write: (
    registry: Registry,
    year: number,
    locale: Locale,
  ) => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;
}

function table(format: keyof typeof TABLE_FORMATS): ReportFormat {
  const { type, write } = TABLE_FORMATS[format];
  return { type, write: (...report) => write(reportTable(...report), String(report[1])) };
}
