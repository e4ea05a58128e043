import writeExcelFile from 'write-excel-file/node';
import { packAnew } from './pack-anew.ts';
import type { Table } from './report-table.ts';

/** Widest column, in characters; longer texts wrap. */
const MAX_WIDTH = 60;
const MIN_WIDTH = 10;

/**
 * A table as an Excel workbook (Office Open XML) with one sheet. Cells are texts, so none is taken for a formula.
 * The same table gives the same bytes.
 * @param sheet name of the sheet, at most 31 characters of those that Excel allows
 */
export async function xlsx({ head, rows }: Table, sheet: string): Promise<Uint8Array<ArrayBuffer>> {
  const cells = [
    head.map((value) => ({ value, type: String, fontWeight: 'bold' as const, wrap: true })),
    ...rows.map((row) =>
      row.map((value) => ({ value, type: String, wrap: true, alignVertical: 'top' as const })),
    ),
  ];
  const columns = head.map((title, index) => ({
    width: widthOf([title, ...rows.map((row) => row[index] ?? '')]),
  }));
  const workbook = await writeExcelFile(cells, { columns, sheet, stickyRowsCount: 1 }).toBuffer();
  return packAnew(workbook);
}

function widthOf(texts: readonly string[]): number {
  return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, ...texts.map((text) => text.length + 2)));
}
