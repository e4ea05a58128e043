import type { Registry } from '../registry/model.ts';
import type { Locale } from '../registry/schema/localized-text.ts';
import type { FilterField, ListedCollection } from '../routes.ts';
import { listChoices, listView, type ListInput, type ListView } from './list-view.ts';
import { agreementList, associationList, eventList, legalActList, partnerList, sourceList } from './lists.ts';

/** A list page with the parts of its address. */
export interface ListPage {
  params: { locale: Locale; collection: ListedCollection };
  view: ListView;
}

/** A list page of one choice, with the parts of its address. */
export interface ChoicePage {
  params: ListPage['params'] & { field: FilterField; value: string };
  view: ListView;
}

/** The list of every collection in one language. */
export function listPages(registry: Registry, locale: Locale): ListPage[] {
  return everyList(registry, locale, (list) => [
    { params: { locale, collection: list.collection }, view: listView(registry, locale, list) },
  ]);
}

/** Every list cut down to every value of its fields, in one language. */
export function choicePages(registry: Registry, locale: Locale): ChoicePage[] {
  return everyList(registry, locale, (list) =>
    listChoices(list).map((choice) => ({
      params: { locale, collection: list.collection, field: choice.field, value: choice.value },
      view: listView(registry, locale, list, choice),
    })),
  );
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
