import { csv } from './csv.ts';
import type { ReportDocument } from './report-document.ts';
import type { Table } from './table.ts';
import { xlsx } from './xlsx.ts';

/** What a file to download tells, as data that another thread can take and write. */
export type Download =
  /** `name`: what the table is called inside the file, where it has a name there. */
  { format: 'csv' | 'xlsx'; table: Table; name: string } | { format: 'docx'; report: ReportDocument };

/** The media types of the files. */
export const DOWNLOAD_TYPES: Readonly<Record<Download['format'], string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** The bytes of a file; the same data gives the same. */
export async function writeDownload(download: Download): Promise<Uint8Array<ArrayBuffer>> {
  switch (download.format) {
    case 'csv':
      return new TextEncoder().encode(csv(download.table));
    case 'xlsx':
      return xlsx(download.table, download.name);
    case 'docx': {
      // The library is large, and most who know of downloads write none.
      const { docx } = await import('./docx.ts');
      return docx(download.report);
    }
  }
}
