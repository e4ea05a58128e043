import { below, route, type ListedCollection } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
import { countPages, pageOf, pagingView, type PagingView } from '../parts/paging.ts';
import { homeName } from '../parts/home-name.ts';
import { plain, sentence, type LangText, type LinkView } from '../parts/text-view.ts';
import type { PagePlan } from '../page-plan.ts';
import { withChoice, type FilterView } from './list-filters.ts';
import { groupRows, type ListGroup } from './list-groups.ts';
import type { ListAddress } from './list-index.ts';
import { facetKey, type KeyRow, type ListChoice, type ListInput } from './list-input.ts';
import { LIST_PAGE_SIZE, ONE_PAGE_LIMIT, SEARCHED_FROM } from './list-limits.ts';
import { columnViews, rowView } from './list-rows.ts';
import type { Sort } from './list-state.ts';
import type { ColumnView } from './row-view.ts';

/** A page of a list of records, whole or cut down to one value of one field. */
export interface ListView {
  frame: FrameView;
  title: LangText;
  lead: LangText;
  count: string;
  filters: FilterView[];
  /** What the list is cut down to, with the way back to the whole. */
  choice?: LinkView;
  columns: ColumnView[];
  /** The order of the rows as they come, where a column shows it. */
  order?: Sort;
  groups: ListGroup[];
  key: readonly KeyRow[];
  remark?: string;
  /** The whole list as a file, and what to call it there. */
  table: { href: string; file: string };
  paging?: PagingView;
  collection: ListedCollection;
  /** How many records the whole list, or the choice, has. */
  total: number;
  /** Where the script of the page leads and reads. */
  address: ListAddress;
}

/** A list, or one choice within it, with the records that are in it. */
interface ShownList<Item> {
  /** The whole list. */
  input: ListInput<Item>;
  /** The filters of the whole list. */
  filters: readonly FilterView[];
  choice: ListChoice | undefined;
  /** Of the whole list, or those of the choice. */
  records: readonly Item[];
}

/** The pages of a list, or of one choice within it, the first one first. */
export function pagesOfList<Item>(ctx: PageContext, shown: ShownList<Item>): PagePlan<ListView>[] {
  const { input, choice, records } = shown;
  const { collection } = input;
  const size = records.length <= ONE_PAGE_LIMIT ? ONE_PAGE_LIMIT : LIST_PAGE_SIZE;
  const pages = countPages(records.length, size);
  return Array.from({ length: pages }, (_, index) => {
    const place = { total: records.length, page: index + 1, pages, size, choice };
    const href = listHref(ctx, collection, choice, place.page);
    return {
      params: { collection, list: below(route.list(ctx.locale, collection), href) },
      make: () => listView(ctx, shown, place),
    };
  });
}

function listView<Item>(
  ctx: PageContext,
  { input, filters, choice, records }: ShownList<Item>,
  place: ListPlace,
): ListView {
  return {
    ...pageHead(ctx, input.collection, place),
    filters: withChoice(filters, choice),
    ...(choice && { choice: { href: route.list(ctx.locale, input.collection), text: choice } }),
    columns: columnViews(input),
    ...(input.order && { order: input.order }),
    groups: groupRows(
      pageOf(records, place.page, place.size),
      (record) => rowView(input, record),
      choice ? undefined : input.group,
    ),
    key: input.key ?? [],
    ...(input.remark !== undefined && { remark: input.remark }),
    table: {
      href: route.listTable(ctx.locale, input.collection),
      file: `${input.collection}-${ctx.locale}-${ctx.registry.site.dataDate}`,
    },
    collection: input.collection,
    total: records.length,
    address: listAddress(ctx, input, choice),
  };
}

/** What one page of a list says of itself, and the ways to the others. */
function pageHead(
  ctx: PageContext,
  collection: ListedCollection,
  { total, page, pages, choice }: ListPlace,
): Pick<ListView, 'frame' | 'title' | 'lead' | 'count' | 'paging'> {
  const { locale, t } = ctx;
  const listTitle = t(`nav.${collection}`);
  const wholeTitle = choice
    ? sentence((value) => t('list.filterTitle', { list: listTitle, value }), choice)
    : plain(listTitle);
  const title =
    page === 1 ? wholeTitle : sentence((whole) => t('list.pageTitle', { title: whole, page }), wholeTitle);
  const lead = sentence((home) => t(`list.${collection}.description`, { home }), homeName(ctx));
  const count = t.count(`count.${collection}`, total);
  const hrefOf = (number: number) => listHref(ctx, collection, choice, number);
  const paging = pagingView(ctx, page, pages, hrefOf);
  const isFirst = !choice && page === 1;
  return {
    frame: frameView(ctx, {
      href: hrefOf(page),
      isRepeat: choice !== undefined,
      title: title.text,
      description: isFirst ? lead.text : `${title.text}: ${count}. ${lead.text}`,
      above: [
        ...(isFirst ? [] : [{ href: route.list(locale, collection), text: plain(listTitle) }]),
        ...(choice && page > 1 ? [{ href: hrefOf(1), text: wholeTitle }] : []),
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
    ...((choice !== undefined || length > ONE_PAGE_LIMIT) && {
      index: route.listIndex(locale, collection),
    }),
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

/** Where a page stands among those of its list. */
interface ListPlace {
  /** Records on all pages. */
  total: number;
  page: number;
  pages: number;
  /** Records on a page. */
  size: number;
  choice: ListChoice | undefined;
}
