import type { Locale } from '../registry/schema/localized-text.ts';
import type { Registry } from '../registry/model.ts';
import { collator, formatNumber } from '../i18n/format.ts';
import { useMessages } from '../i18n/translate.ts';
import { route, type FilterField, type ListedCollection } from '../routes.ts';
import type { CardView } from './card-view.ts';
import { frameView, type FrameView } from './frame-view.ts';
import { plain, textIn, type LangText } from './text-view.ts';

/** A list of records, whole or cut down to one value of one field. */
export interface ListView {
  frame: FrameView;
  title: string;
  lead: string;
  count: string;
  filters: FilterView[];
  groups: ListGroup[];
}

/** Cards under a heading; a list without groups has one group without a title. */
export interface ListGroup {
  id: string;
  title?: string;
  cards: CardView[];
}

/** Links to the list cut down by each value of a field. */
export interface FilterView {
  field: FilterField;
  title: string;
  values: (LangText & { href: string; count: string; current: boolean })[];
}

/** A way to cut a list: a field, and the values that each record has of it. */
export interface Facet<Item> {
  field: FilterField;
  values(record: Item): FacetValue[];
}

/** A value of a facet as it stands in an address and in words. */
export interface FacetValue extends LangText {
  value: string;
}

/** A value chosen on a list page. */
export interface Choice extends FacetValue {
  field: FilterField;
}

/** What a list is made of. */
export interface ListInput<Item> {
  collection: ListedCollection;
  records: readonly Item[];
  facets: readonly Facet<Item>[];
  card(record: Item): CardView;
  /** Groups of the whole list, in order; a record without a group is left out. */
  group?(record: Item): { id: string; title: string };
}

/** The list page of a collection, or of one choice within it. */
export function listView<Item>(
  registry: Registry,
  locale: Locale,
  input: ListInput<Item>,
  choice?: Choice,
): ListView {
  const t = useMessages(locale);
  const { collection } = input;
  const records = choice ? input.records.filter((record) => has(input, record, choice)) : input.records;
  const listTitle = t(`nav.${collection}`);
  const title = choice ? t('list.filterTitle', { list: listTitle, value: choice.text }) : listTitle;
  const lead = t(`list.${collection}.description`, { home: textIn(registry.site.home.name, locale) });
  const count = t.count(`count.${collection}`, records.length);
  const list = { href: route.list(locale, collection), text: plain(listTitle) };
  return {
    frame: frameView(registry, locale, {
      href: choice ? route.filter(locale, collection, choice.field, choice.value) : list.href,
      title,
      description: choice ? `${title}: ${count}. ${lead}` : lead,
      above: choice ? [list] : [],
    }),
    title,
    lead,
    count,
    filters: input.facets
      .map((facet) => filterView(input, facet, locale, choice))
      .filter(({ values }) => values.length > 1),
    groups: groups(input, records, choice !== undefined),
  };
}

/** Every choice that a list offers: one page each. */
export function listChoices<Item>(input: ListInput<Item>): Choice[] {
  return input.facets.flatMap(({ field, values }) => {
    const found = new Map(input.records.flatMap(values).map((value) => [value.value, value]));
    return [...found.values()].map((value) => ({ field, ...value }));
  });
}

function has<Item>(input: ListInput<Item>, record: Item, { field, value }: Choice): boolean {
  return input.facets.some(
    (facet) => facet.field === field && facet.values(record).some((other) => other.value === value),
  );
}

function filterView<Item>(
  input: ListInput<Item>,
  facet: Facet<Item>,
  locale: Locale,
  choice: Choice | undefined,
): FilterView {
  const counts = new Map<string, { words: LangText; count: number }>();
  for (const { value, ...words } of input.records.flatMap(facet.values)) {
    counts.set(value, { words, count: (counts.get(value)?.count ?? 0) + 1 });
  }
  const order = collator(locale);
  const values = [...counts].map(([value, { words, count }]) => ({
    value,
    ...words,
    href: route.filter(locale, input.collection, facet.field, value),
    count: formatNumber(count, locale),
    current: choice?.field === facet.field && choice.value === value,
  }));
  values.sort((a, b) =>
    facet.field === 'year' ? compareYears(a.value, b.value) : order.compare(a.text, b.text),
  );
  return {
    field: facet.field,
    title: useMessages(locale)(`list.by.${facet.field}`),
    values: values.map(({ value: _value, ...link }) => link),
  };
}

/** Newest year first, what has no year last. */
function compareYears(a: string, b: string): number {
  const [first, second] = [Number(a), Number(b)];
  return Number(Number.isNaN(first)) - Number(Number.isNaN(second)) || second - first;
}

function groups<Item>(input: ListInput<Item>, records: readonly Item[], isCut: boolean): ListGroup[] {
  const { group } = input;
  if (group === undefined || isCut) return [{ id: 'all', cards: records.map(input.card) }];
  const found = new Map<string, ListGroup>();
  for (const record of records) {
    const { id, title } = group(record);
    const known = found.get(id) ?? { id, title, cards: [] };
    known.cards.push(input.card(record));
    found.set(id, known);
  }
  return [...found.values()];
}
