import type { Registry } from '../../registry/model.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';
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
export function listPages(registry: Registry, locale: Locale): ListPage[] {
  return everyList(registry, locale, (list) =>
    listViews(registry, locale, list, { filters: listFilters(list, locale) }).map((view) => ({
      params: { locale, collection: list.collection },
      view,
    })),
  );
}

/** Every list cut down to every value of its fields, in one language, page by page. */
export function choicePages(registry: Registry, locale: Locale): ChoicePage[] {
  return everyList(registry, locale, (list) => {
    const filters = listFilters(list, locale);
    return listChoices(list).flatMap((choice) =>
      listViews(registry, locale, list, { filters, choice }).map((view) => ({
        params: { locale, collection: list.collection, field: choice.field, value: choice.value },
        view,
      })),
    );
  });
}

/** The entries of every list that is too long for one page, in one language. */
export function listIndexes(registry: Registry, locale: Locale): ListIndexFile[] {
  return everyList(registry, locale, (list) => {
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
export function listWordIndexes(registry: Registry, locale: Locale): WordIndexFile[] {
  return everyList(registry, locale, (list) => {
    const words = listWordIndex(list);
    return words ? [{ params: { locale, collection: list.collection }, words }] : [];
  });
}

/** A file by whose words a list is searched, with the parts of its address. */
export interface WordIndexFile {
  params: ListPage['params'];
  words: WordIndex;
}

function everyList<Page>(
  registry: Registry,
  locale: Locale,
  pagesOf: <Item>(list: ListInput<Item>) => Page[],
): Page[] {
  return [
    ...pagesOf(partnerList(registry, locale)),
    ...pagesOf(agreementList(registry, locale)),
    ...pagesOf(associationList(registry, locale)),
    ...pagesOf(legalActList(registry, locale)),
    ...pagesOf(eventList(registry, locale)),
    ...pagesOf(sourceList(registry, locale)),
  ];
}
