import { DRAWN_COLUMN, type ColumnName } from './list-state.ts';

/** What a file has of a list beside the words of its columns. */
interface FileExtras {
  /** The date in EDTF, for programs; beside the date in words. */
  edtf: string;
  /** What the record is, where the list says it in headings, and a list may have both. */
  each: string | undefined;
  address: string;
}

/** The cells of a line of a file, or those of its head: what a list says in its columns, headings and links. */
export function fileCells(
  columns: readonly { name: ColumnName }[],
  cells: readonly string[],
  { edtf, each, address }: FileExtras,
): string[] {
  const told = columns.flatMap(({ name }, index) => {
    const cell = cells[index] ?? '';
    if (name === DRAWN_COLUMN) return [];
    if (name === 'date') return [cell, edtf];
    return name === 'title' && each !== undefined ? [cell, each] : [cell];
  });
  return [...told, address];
}
