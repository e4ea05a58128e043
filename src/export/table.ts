/** A table of texts: its heading row and its rows, all of one length. */
export interface Table {
  head: string[];
  rows: string[][];
}
