/** A table: its heading row and its rows, all of one length. */
export interface Table {
  head: string[];
  rows: readonly TableCell[][];
}

/** A text, or a number that a spreadsheet may reckon with. */
export type TableCell = string | number;
