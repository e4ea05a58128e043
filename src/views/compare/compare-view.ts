import { partnerAreas, type PartnerArea } from '../../registry/derive/partner-areas.ts';
import type { Agreement, Event, Partner, TopicTerm } from '../../registry/model.ts';
import { below, route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
import type { PagePlan } from '../page-plan.ts';
import { listColumns } from '../list/list-columns.ts';
import { columnViews, rowView } from '../list/list-rows.ts';
import type { ListView } from '../list/list-view.ts';
import { partnerList } from '../list/lists.ts';
import { countPages, pageOf, pagingView, type PagingView } from '../parts/paging.ts';
import { plain, type LinkView } from '../parts/text-view.ts';
import { partnersByKind } from '../parts/tie-order.ts';

/** All partners side by side: what is known of each, and in which areas there is what to show. */
export interface CompareView {
  frame: FrameView;
  title: string;
  lead: string;
  /** What is known of each, in the columns of the list of partners. */
  table: Pick<ListView, 'title' | 'columns' | 'groups' | 'order'>;
  rows: MatrixRow[];
  /** Areas that one of the partners on the page has. */
  areas: LinkView[];
  files: { href: string; format: string }[];
  paging?: PagingView;
}

/** A partner with its marks in each of the areas. */
interface MatrixRow {
  link: LinkView;
  /** By area, in the order of the page; empty where no area is known. */
  marks: AreaMark[][];
}

/** What tells that a partner and the city work together in an area: a statement, a paper, an event. */
interface AreaMark {
  kind: 'document' | 'event' | 'stated';
  /** The newest one; that an area is stated leads nowhere else. */
  href?: string;
  /** What it is, in a word. */
  word: string;
  label: string;
}

/** Rows of a page: with their marks they stay within the weight of a list. */
const PAGE_SIZE = 100;

/** The formats in which the same can be downloaded. */
const FORMATS = ['csv', 'xlsx'] as const;

/** The pages of the comparison in one language, partners by kind. */
export function comparePages(ctx: PageContext): PagePlan<CompareView>[] {
  const partners = partnersByKind(ctx);
  const pages = countPages(partners.length, PAGE_SIZE);
  const first = route.compare(ctx.locale);
  return Array.from({ length: pages }, (_, index) => ({
    params: { page: below(first, route.compare(ctx.locale, index + 1)) },
    make: () => comparePage(ctx, partners, index + 1, pages),
  }));
}

/** Areas that one of the partners has, in the order of the vocabulary. */
export function knownAreas({ registry }: PageContext, partners: readonly Partner[]): TopicTerm[] {
  const known = new Set(
    partners.flatMap((partner) => partnerAreas(registry.areas, partner).map(({ area }) => area)),
  );
  return registry.areas.filter((area) => known.has(area));
}

function comparePage(
  ctx: PageContext,
  partners: readonly Partner[],
  page: number,
  pages: number,
): CompareView {
  const { locale, t } = ctx;
  const shown = pageOf(partners, page, PAGE_SIZE);
  const areas = knownAreas(ctx, shown);
  const paging = pagingView(ctx, page, pages, (number) => route.compare(locale, number));
  const whole = t('compare.title');
  const title = page === 1 ? whole : t('list.pageTitle', { title: whole, page });
  const lead = t('compare.lead');
  return {
    frame: frameView(ctx, {
      href: route.compare(locale, page),
      title,
      description: page === 1 ? lead : `${title}. ${lead}`,
      above: page === 1 ? [] : [{ href: route.compare(locale), text: plain(whole) }],
    }),
    title,
    lead,
    table: partnerTable(ctx, shown),
    rows: shown.map((partner) => matrixRow(ctx, partner, areas)),
    areas: areas.map((area) => ctx.term('areas', area)),
    files: FORMATS.map((format) => ({
      href: route.compareTable(locale, format),
      format: format.toUpperCase(),
    })),
    ...(paging && { paging }),
  };
}

/** What is known of partners as one table, as their list tells it. */
export function partnerTable(ctx: PageContext, partners: readonly Partner[]): CompareView['table'] {
  const list = { ...partnerList(ctx), facets: [], columns: listColumns.comparedPartner(ctx) };
  const rows = partners.map((partner) => rowView(list, partner));
  return {
    title: plain(ctx.t('compare.table')),
    columns: columnViews(list),
    groups: rows.length === 0 ? [] : [{ id: 'partners', rows }],
  };
}

function matrixRow(ctx: PageContext, partner: Partner, areas: readonly TopicTerm[]): MatrixRow {
  const known = new Map(partnerAreas(areas, partner).map((one) => [one.area, one]));
  const marks = areas.map((area) => {
    const one = known.get(area);
    return one === undefined ? [] : areaMarks(ctx, one);
  });
  return { link: ctx.link(partner), marks: known.size > 0 ? marks : [] };
}

function areaMarks(
  ctx: PageContext,
  { isStated, papers: [paper], events: [event] }: PartnerArea,
): AreaMark[] {
  const { t } = ctx;
  const marks: AreaMark[] = [];
  if (isStated) marks.push({ kind: 'stated', word: t('compare.word.stated'), label: t('compare.stated') });
  if (paper) marks.push(recordMark(ctx, 'document', paper));
  if (event) marks.push(recordMark(ctx, event.data.state === 'held' ? 'event' : 'unconfirmed', event));
  return marks;
}

function recordMark(
  ctx: PageContext,
  told: 'document' | 'event' | 'unconfirmed',
  record: Agreement | Event,
): AreaMark {
  const { href, text } = ctx.link(record);
  return {
    kind: told === 'document' ? told : 'event',
    href,
    word: ctx.t(`compare.word.${told}`),
    label: ctx.t(`compare.${told}`, { title: text.text }),
  };
}
