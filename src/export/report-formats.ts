import type { Locale } from '../format/localized-text.ts';
import type { Registry } from '../registry/model.ts';
import { csv } from './csv.ts';
import { docx } from './docx.ts';
import { reportDocument } from './report-document.ts';
import { reportTable } from './report-table.ts';
import { xlsx } from './xlsx.ts';

/** The kinds of file that a yearly report is written as: tables for spreadsheets, and a document to file. */
export const REPORT_FORMATS: Readonly<Record<'csv' | 'xlsx' | 'docx', ReportFormat>> = {
  csv: {
    type: 'text/csv; charset=utf-8',
    write: (...report) => new TextEncoder().encode(csv(reportTable(...report))),
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: (...report) => xlsx(reportTable(...report), String(report[1])),
  },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: (...report) => docx(reportDocument(...report)),
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
