import type { Locale } from '../../registry/schema/localized-text.ts';
import type { PageContext } from '../context.ts';
import type { IndexEntry, WordIndex } from './list-index.ts';
import type { FilterField, ListedCollection } from '../../routes.ts';
import { listFilters } from './list-filters.ts';
import {
  listChoices,
  listIndex,
  listViews,
  listWordIndex,
  type ListInput,
  type ListView,
} from './list-view.ts';
import { agreementList, associationList, eventList, legalActList, partnerList, sourceList } from './lists.ts';

/** A list page with the parts of its address. */
export interface ListPage {
  params: { locale: Locale; collection: ListedCollection };
  view: ListView;
}

/** A list page of one choice, with the parts of its address. */
export interface ChoicePage extends ListPage {
  params: ListPage['params'] & { field: FilterField; value: string };
}

/** The list of every collection in one language, page by page. */
export function listPages(ctx: PageContext): ListPage[] {
  const { locale } = ctx;
  return everyList(ctx, (list) =>
    listViews(ctx, list, { filters: listFilters(ctx, list) }).map((view) => ({
      params: { locale, collection: list.collection },
      view,
    })),
  );
}

/** Every list cut down to every value of its fields, in one language, page by page. */
export function choicePages(ctx: PageContext): ChoicePage[] {
  const { locale } = ctx;
  return everyList(ctx, (list) => {
    const filters = listFilters(ctx, list);
    return listChoices(list).flatMap((choice) =>
      listViews(ctx, list, { filters, choice }).map((view) => ({
        params: { locale, collection: list.collection, field: choice.field, value: choice.value },
        view,
      })),
    );
  });
}

/** The entries of every list that is too long for one page, in one language. */
export function listIndexes(ctx: PageContext): ListIndexFile[] {
  const { locale } = ctx;
  return everyList(ctx, (list) => {
    const entries = listIndex(list);
    return entries ? [{ params: { locale, collection: list.collection }, entries }] : [];
  });
}

/** A file from which a long list is filtered, with the parts of its address. */
export interface ListIndexFile {
  params: ListPage['params'];
  entries: IndexEntry[];
}

/** More words of the entries of every list that is searched, in one language. */
export function listWordIndexes(ctx: PageContext): WordIndexFile[] {
  const { locale } = ctx;
  return everyList(ctx, (list) => {
    const words = listWordIndex(list);
    return words ? [{ params: { locale, collection: list.collection }, words }] : [];
  });
}

/** A file by whose words a list is searched, with the parts of its address. */
export interface WordIndexFile {
  params: ListPage['params'];
  words: WordIndex;
}

function everyList<Page>(ctx: PageContext, pagesOf: <Item>(list: ListInput<Item>) => Page[]): Page[] {
  return [
    ...pagesOf(partnerList(ctx)),
    ...pagesOf(agreementList(ctx)),
    ...pagesOf(associationList(ctx)),
    ...pagesOf(legalActList(ctx)),
    ...pagesOf(eventList(ctx)),
    ...pagesOf(sourceList(ctx)),
  ];
}
