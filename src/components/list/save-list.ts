import { csv } from '../../export/csv.ts';
import { DRAWN_COLUMN } from '../../views/list/list-state.ts';
import { createLink } from '../search/create-element.ts';
import type { ShownColumn, ShownEntry } from './list-source.ts';

/** The kinds of file that a list is saved as. */
export type SavedFormat = 'csv' | 'xlsx';

/** What a file is called, without its ending, and the head of its column of addresses. */
interface SavedAs {
  file: string;
  address: string;
}

/** Hands the reader a file with the entries, in the columns of the list, and with the address of each. */
export async function saveList(
  format: SavedFormat,
  entries: readonly ShownEntry[],
  columns: readonly ShownColumn[],
  { file, address }: SavedAs,
): Promise<void> {
  const told = columns.filter(({ name }) => name !== DRAWN_COLUMN);
  const table = {
    head: [...told.map(({ title }) => title), address],
    rows: entries.map(({ cells, href }) => [
      ...told.map(({ name }) => cells[name] ?? ''),
      new URL(href, document.baseURI).href,
    ]),
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
