import type { LangText } from '../parts/text-view.ts';
import type { RowView } from './row-view.ts';

/** Rows under a heading; those of a list without groups stand in one without a title. */
export interface ListGroup {
  id: string;
  title?: LangText;
  each?: string;
  rows: RowView[];
}

/** What a group is called. */
export interface ListGroupHead {
  id: string;
  title: LangText;
  /** What each of it is, in a file that has no headings. */
  each?: string;
}

/** Rows in groups, in the order in which the groups first appear; all in one where there is no grouping. */
export function groupRows<Item>(
  records: readonly Item[],
  row: (record: Item) => RowView,
  group: ((record: Item) => ListGroupHead | undefined) | undefined,
): ListGroup[] {
  const found = new Map<string, ListGroup>();
  for (const record of records) {
    const head = group?.(record);
    const known = found.get(head?.id ?? UNGROUPED) ?? { ...(head ?? { id: UNGROUPED }), rows: [] };
    known.rows.push(row(record));
    found.set(known.id, known);
  }
  return [...found.values()];
}

const UNGROUPED = 'all';
