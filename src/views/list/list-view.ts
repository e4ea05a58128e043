import { parseEdtf } from '../../registry/edtf.ts';
import type { EdtfText } from '../../registry/schema/edtf-date.ts';
import type { PageContext } from '../context.ts';
import type { IndexEntry, ListAddress, WordIndex } from './list-index.ts';
import { route, type FilterField, type ListedCollection } from '../../routes.ts';
import type { CardView } from '../parts/card-view.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
import { groupCards, type ListGroup } from './list-groups.ts';
import { wordsBeside, type Words } from './list-words.ts';
import { countPages, pageOf, pagingView, type PagingView } from '../parts/paging.ts';
import { plain } from '../parts/text-view.ts';

/** Records on one page of a long list. */
export const LIST_PAGE_SIZE = 100;

/** A list as long as this stands on one page: a second page with a few records would help nobody. */
export const ONE_PAGE_LIMIT = 150;

/** A page of a list of records, whole or cut down to one value of one field. */
export interface ListView {
  frame: FrameView;
  title: string;
  lead: string;
  count: string;
  filters: FilterView[];
  groups: ListGroup[];
  paging?: PagingView;
  collection: ListedCollection;
  /** How many records the whole list, or the choice, has. */
  total: number;
  /** Where the script of the page leads and reads. */
  address: ListAddress;
}

/** Links to the list cut down by each value of a field. */
export interface FilterView {
  field: FilterField;
  title: string;
  values: { key: string; text: string; href: string; count: string; current: boolean }[];
}

/** A way to cut a list: a field, and the values that each record has of it. */
export interface Facet<Item> {
  field: FilterField;
  values(record: Item): FacetValue[];
}

/** A value of a facet as it stands in an address and in words. */
export interface FacetValue {
  value: string;
  text: string;
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
  /** What a record is found by beside the words of its card. */
  words(record: Item): Words;
  /** The date that it is sorted by. */
  date(record: Item): EdtfText | undefined;
  /** Groups of the whole list, in order. */
  group?(record: Item): { id: string; title: string };
}

/** The pages of a collection's list, or of one choice within it, the first one first. */
export function listViews<Item>(
  ctx: PageContext,
  input: ListInput<Item>,
  { filters, choice }: ListRequest,
): ListView[] {
  const records = choice ? input.records.filter((record) => has(input, record, choice)) : input.records;
  const pages = countPages(records.length, pageSize(records));
  return Array.from({ length: pages }, (_, index) =>
    listPage(ctx, input, {
      filters,
      records,
      page: index + 1,
      pages,
      ...(choice && { choice }),
    }),
  );
}

/** Every choice that a list offers: one page each, or several. */
export function listChoices<Item>(input: ListInput<Item>): Choice[] {
  return input.facets.flatMap(({ field, values }) => {
    const found = new Map(input.records.flatMap(values).map((value) => [value.value, value]));
    return [...found.values()].map((value) => ({ field, ...value }));
  });
}

/** From so many records on, a list has a form to look for words in it. */
export const SEARCHED_FROM = 6;

/** All entries of a list for its script; `undefined` for a list that stands on one page, since its script reads the page. */
export function listIndex<Item>(input: ListInput<Item>): IndexEntry[] | undefined {
  if (input.records.length <= ONE_PAGE_LIMIT) return undefined;
  return input.records.map((record) => {
    const { href, title, tags, date, hasDate, tone, place, filter } = filteredCard(input, record);
    return {
      href,
      title: title.text,
      ...(title.lang && { lang: title.lang }),
      tags,
      date,
      hasDate,
      tone,
      keys: filter?.keys ?? '',
      ...(filter?.date && { day: filter.date }),
      ...(place !== undefined && { place }),
    };
  });
}

/** What the entries of a list are found by beside what its page, or its index, says of them; `undefined` for a list of a few. */
export function listWordIndex<Item>(input: ListInput<Item>): WordIndex | undefined {
  const { length } = input.records;
  if (length < SEARCHED_FROM) return undefined;
  const entries = input.records.map((record) => {
    const { href, title, tags, date, summary } = input.card(record);
    const shown = [title.text, ...tags.map(({ text }) => text), date];
    const isShown = length <= ONE_PAGE_LIMIT && summary !== undefined;
    return [href, wordsBeside([...shown, ...(isShown ? [summary.text] : [])], input.words(record))] as const;
  });
  return Object.fromEntries(entries.filter(([, words]) => words !== ''));
}

function listPage<Item>(
  ctx: PageContext,
  input: ListInput<Item>,
  { filters, records, page, pages, choice }: PagePlan<Item>,
): ListView {
  const { registry, locale, t } = ctx;
  const { collection } = input;
  const listTitle = t(`nav.${collection}`);
  const wholeTitle = choice ? t('list.filterTitle', { list: listTitle, value: choice.text }) : listTitle;
  const title = page === 1 ? wholeTitle : t('list.pageTitle', { title: wholeTitle, page });
  const lead = t(`list.${collection}.description`, { home: ctx.words(registry.site.home.name) });
  const count = t.count(`count.${collection}`, records.length);
  const list = { href: route.list(locale, collection), text: plain(listTitle) };
  const hrefOf = (number: number): string =>
    choice
      ? route.filter(locale, collection, choice.field, choice.value, number)
      : route.list(locale, collection, number);
  const paging = pagingView(ctx, page, pages, hrefOf);
  return {
    frame: frameView(ctx, {
      href: hrefOf(page),
      title,
      description: choice || page > 1 ? `${title}: ${count}. ${lead}` : lead,
      above: [
        ...(choice || page > 1 ? [list] : []),
        ...(choice && page > 1 ? [{ href: hrefOf(1), text: plain(wholeTitle) }] : []),
      ],
    }),
    title,
    lead,
    count,
    filters: filters.map((filter) => withCurrent(filter, choice)),
    groups: groupCards(
      pageOf(records, page, pageSize(records)),
      (record) => filteredCard(input, record),
      choice ? undefined : input.group,
    ),
    ...(paging && { paging }),
    collection,
    total: records.length,
    address: {
      href: hrefOf(1),
      wholeHref: list.href,
      ...(choice && { fixed: `${choice.field}:${choice.value}` }),
      ...filesOf(ctx, input),
    },
  };
}

/** The files that the script of a list, or of a choice within it, reads. */
function filesOf<Item>(
  ctx: PageContext,
  { collection, records: { length } }: ListInput<Item>,
): Pick<ListAddress, 'index' | 'words'> {
  const { locale } = ctx;
  return {
    ...(length > ONE_PAGE_LIMIT && { index: route.listIndex(locale, collection) }),
    ...(length >= SEARCHED_FROM && { words: route.listWords(locale, collection) }),
  };
}

function pageSize({ length }: readonly unknown[]): number {
  return length <= ONE_PAGE_LIMIT ? ONE_PAGE_LIMIT : LIST_PAGE_SIZE;
}

/** The card with what the script filters and sorts by. */
function filteredCard<Item>(input: ListInput<Item>, record: Item): CardView {
  const keys = input.facets.flatMap(({ field, values }) =>
    values(record).map(({ value }) => `${field}:${value}`),
  );
  const date = input.date(record);
  const value = date === undefined ? undefined : parseEdtf(date);
  const day = value?.start ? value.earliest : value?.latest;
  return {
    ...input.card(record),
    filter: { ...(keys.length > 0 && { keys: keys.join(' ') }), ...(day && { date: day }) },
  };
}

function has<Item>(input: ListInput<Item>, record: Item, { field, value }: Choice): boolean {
  return input.facets.some(
    (facet) => facet.field === field && facet.values(record).some((other) => other.value === value),
  );
}

function withCurrent(filter: FilterView, choice: Choice | undefined): FilterView {
  if (filter.field !== choice?.field) return filter;
  const key = `${choice.field}:${choice.value}`;
  return { ...filter, values: filter.values.map((value) => ({ ...value, current: value.key === key })) };
}

interface PagePlan<Item> {
  filters: readonly FilterView[];
  records: readonly Item[];
  page: number;
  pages: number;
  choice?: Choice;
}

interface ListRequest {
  /** Of the whole list, none of them current. */
  filters: readonly FilterView[];
  choice?: Choice;
}
