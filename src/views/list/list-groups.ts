import type { CardView } from '../parts/card-view.ts';
import type { LangText } from '../parts/text-view.ts';

/** Cards under a heading; a list without groups has one group without a title. */
export interface ListGroup {
  id: string;
  title?: LangText;
  cards: CardView[];
}

/** What a group is called. */
export interface ListGroupHead {
  id: string;
  title: LangText;
}

/** Cards in groups, in the order in which the groups first appear; all in one where there is no grouping. */
export function groupCards<Item>(
  records: readonly Item[],
  card: (record: Item) => CardView,
  group: ((record: Item) => ListGroupHead) | undefined,
): ListGroup[] {
  if (group === undefined) return [{ id: 'all', cards: records.map(card) }];
  const found = new Map<string, ListGroup>();
  for (const record of records) {
    const { id, title } = group(record);
    const known = found.get(id) ?? { id, title, cards: [] };
    known.cards.push(card(record));
    found.set(id, known);
  }
  return [...found.values()];
}
