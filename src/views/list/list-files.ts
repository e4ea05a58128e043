import type { PageContext } from '../context.ts';
import type { IndexEntry, WordIndex } from './list-index.ts';
import type { ListInput } from './list-input.ts';
import { ONE_PAGE_LIMIT, SEARCHED_FROM } from './list-limits.ts';
import { wordsBeside } from './list-words.ts';
import { everyList } from './lists.ts';
import { rowView } from './list-rows.ts';
import type { PagePlan } from '../page-plan.ts';

/** All entries of every list in one language that does not stand as a whole on each of its pages. */
export function listIndexes(ctx: PageContext): PagePlan<IndexEntry[]>[] {
  return everyList(ctx, (list) =>
    list.records.length <= ONE_PAGE_LIMIT && list.facets.length === 0
      ? []
      : [filePlan(list, () => list.records.map((record) => indexEntry(list, record)))],
  );
}

/**
 * What the entries of every list in one language are found by beside what its page, or its index, says of them. A list
 * of a few is not searched.
 */
export function listWordIndexes(ctx: PageContext): PagePlan<WordIndex>[] {
  return everyList(ctx, (list) =>
    list.records.length < SEARCHED_FROM ? [] : [filePlan(list, () => wordIndex(list))],
  );
}

function filePlan<Item, Content>({ collection }: ListInput<Item>, make: () => Content): PagePlan<Content> {
  return { params: { collection }, make };
}

function indexEntry<Item>(list: ListInput<Item>, record: Item): IndexEntry {
  const group = list.group?.(record);
  return { ...rowView(list, record), ...(group && { group }) };
}

function wordIndex<Item>(list: ListInput<Item>): WordIndex {
  const entries = list.records.map((record) => {
    const { href, cells } = rowView(list, record);
    const shown = cells.map(({ text }) => text);
    return [href, wordsBeside(shown, list.words(record))] as const;
  });
  return Object.fromEntries(entries.filter(([, words]) => words !== ''));
}
