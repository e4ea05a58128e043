import type { EdtfText } from '../../format/edtf-date.ts';
import type { ActivityView } from '../parts/activity-view.ts';
import type { TieSign } from '../parts/sign-paths.ts';
import type { LangText } from '../parts/text-view.ts';
import type { ColumnName, Sort } from './list-state.ts';

/** A record as a row of a list, with a cell for each column; the cell of its title links to its page. */
export interface RowView {
  href: string;
  cells: CellView[];
  /** What the list is filtered by: `field:value` for each value of its facets, with spaces between them. */
  keys?: string;
  /** What it is sorted by as a date: the earliest day that this can mean. */
  day?: string;
  /** Its date in EDTF, where that says more or less than the day. */
  edtf?: EdtfText;
}

/** A cell of a list; without words where nothing is known. */
export interface CellView extends LangText {
  /** What it says is that something is over, or that nobody knows. */
  tone?: 'over' | 'unknown';
  /** What a relation has to show over the years, in place of words. */
  activity?: ActivityView;
  /** Before the title of a partner. */
  sign?: TieSign;
}

/** The head of a column. */
export interface ColumnView {
  name: ColumnName;
  title: string;
  /** The orders that a press on the head asks for, in turn. */
  sorts?: readonly [Sort, Sort];
  /** Whether its words say nothing without the head of the column. */
  isLabelled: boolean;
}
