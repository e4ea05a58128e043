import { csv } from '../../export/csv.ts';
import { fileCells } from '../../views/list/file-cells.ts';
import { createLink } from '../search/create-element.ts';
import type { ShownColumn, ShownEntry } from './list-source.ts';

/** The kinds of file that a list is saved as. */
export type SavedFormat = 'csv' | 'xlsx';

/** What a file is called, without its ending, and the heads of what it has beside the columns of the list. */
interface SavedAs {
  file: string;
  edtf: string;
  kind: string;
  address: string;
}

/** Hands the reader a file with the entries, in the columns of the list, with the kind and the address of each. */
export async function saveList(
  format: SavedFormat,
  entries: readonly ShownEntry[],
  columns: readonly ShownColumn[],
  { file, edtf, kind, address }: SavedAs,
): Promise<void> {
  const each = entries.some(({ group }) => group?.each !== undefined) ? kind : undefined;
  const table = {
    head: fileCells(
      columns,
      columns.map(({ title }) => title),
      { edtf, each, address },
    ),
    rows: entries.map((entry) =>
      fileCells(
        columns,
        columns.map(({ name }) => entry.cells[name] ?? ''),
        { edtf: entry.edtf, each: entry.group?.each, address: new URL(entry.href, document.baseURI).href },
      ),
    ),
  };
  const blob =
    format === 'csv'
      ? new Blob([csv(table)], { type: 'text/csv' })
      : new Blob([(await import('../../export/xlsx.ts')).xlsx(table, file.slice(0, SHEET_NAME))]);
  const link = createLink(URL.createObjectURL(blob), '', '');
  link.download = `${file}.${format}`;
  link.click();
  // The browser has taken the file by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Longest name of a sheet that Excel takes. */
const SHEET_NAME = 31;
