import { route, type ListedCollection } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
import { countPages, pageOf, pagingView, type PagingView } from '../parts/paging.ts';
import { plain } from '../parts/text-view.ts';
import { withChoice, type FilterView } from './list-filters.ts';
import { groupCards, type ListGroup } from './list-groups.ts';
import type { ListAddress } from './list-index.ts';
import { chosenRecords, facetKey, filteredCard, type ListChoice, type ListInput } from './list-input.ts';
import { LIST_PAGE_SIZE, ONE_PAGE_LIMIT, SEARCHED_FROM } from './list-limits.ts';

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

/** The pages of a list, or of one choice within it, the first one first. `filters` are those of the whole list. */
export function listViews<Item>(
  ctx: PageContext,
  input: ListInput<Item>,
  filters: readonly FilterView[],
  choice?: ListChoice,
): ListView[] {
  const records = choice ? chosenRecords(input, choice) : input.records;
  const size = records.length <= ONE_PAGE_LIMIT ? ONE_PAGE_LIMIT : LIST_PAGE_SIZE;
  const pages = countPages(records.length, size);
  const filtered = withChoice(filters, choice);
  return Array.from({ length: pages }, (_, index) => ({
    ...pageHead(ctx, input.collection, { total: records.length, page: index + 1, pages, choice }),
    filters: filtered,
    groups: groupCards(
      pageOf(records, index + 1, size),
      (record) => filteredCard(input, record),
      choice ? undefined : input.group,
    ),
    collection: input.collection,
    total: records.length,
    address: listAddress(ctx, input, choice),
  }));
}

/** What one page of a list says of itself, and the ways to the others. */
function pageHead(
  ctx: PageContext,
  collection: ListedCollection,
  { total, page, pages, choice }: PagePlan,
): Pick<ListView, 'frame' | 'title' | 'lead' | 'count' | 'paging'> {
  const { registry, locale, t } = ctx;
  const listTitle = t(`nav.${collection}`);
  const wholeTitle = choice ? t('list.filterTitle', { list: listTitle, value: choice.text }) : listTitle;
  const title = page === 1 ? wholeTitle : t('list.pageTitle', { title: wholeTitle, page });
  const lead = t(`list.${collection}.description`, { home: ctx.words(registry.site.home.name) });
  const count = t.count(`count.${collection}`, total);
  const hrefOf = (number: number) => listHref(ctx, collection, choice, number);
  const paging = pagingView(ctx, page, pages, hrefOf);
  const isFirst = !choice && page === 1;
  return {
    frame: frameView(ctx, {
      href: hrefOf(page),
      title,
      description: isFirst ? lead : `${title}: ${count}. ${lead}`,
      above: [
        ...(isFirst ? [] : [{ href: route.list(locale, collection), text: plain(listTitle) }]),
        ...(choice && page > 1 ? [{ href: hrefOf(1), text: plain(wholeTitle) }] : []),
      ],
    }),
    title,
    lead,
    count,
    ...(paging && { paging }),
  };
}

/** Where the script of a list, or of a choice within it, leads and reads. */
function listAddress<Item>(
  ctx: PageContext,
  { collection, records: { length } }: ListInput<Item>,
  choice: ListChoice | undefined,
): ListAddress {
  const { locale } = ctx;
  return {
    href: listHref(ctx, collection, choice, 1),
    wholeHref: route.list(locale, collection),
    ...(choice && { fixed: facetKey(choice.field, choice) }),
    ...(length > ONE_PAGE_LIMIT && { index: route.listIndex(locale, collection) }),
    ...(length >= SEARCHED_FROM && { words: route.listWords(locale, collection) }),
  };
}

function listHref(
  { locale }: PageContext,
  collection: ListedCollection,
  choice: ListChoice | undefined,
  page: number,
): string {
  return choice
    ? route.filter(locale, collection, choice.field, choice.value, page)
    : route.list(locale, collection, page);
}

interface PagePlan {
  total: number;
  page: number;
  pages: number;
  choice: ListChoice | undefined;
}
