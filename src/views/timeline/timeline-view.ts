import { yearId, yearOf } from '../../i18n/format-date.ts';
import { shapeIndex } from '../../map/mark-shapes.ts';
import { below, route } from '../../routes.ts';
import { drawnDate } from '../../timeline/drawn-date.ts';
import { COUNT_FROM, layOutTimeline, type TimelineDrawing } from '../../timeline/layout-timeline.ts';
import type { PageContext } from '../context.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
import { countPages, pageOf, pagingView, type PagingView } from '../parts/paging.ts';
import { plain, type LangText } from '../parts/text-view.ts';
import type { PagePlan } from '../page-plan.ts';
import { datedFacts, GENERAL_LANE, undatedFacts, type TimelineFact } from './timeline-facts.ts';

/** Everything a page of the timeline prints: the drawing, the same as a table, and what has no date. */
export interface TimelineView {
  frame: FrameView;
  title: string;
  lead: string;
  /** The lanes of the drawing, which are also the filter. */
  lanes: TimelineLane[];
  /** One that runs to the right and one that runs downwards; both on the first page only. */
  drawings: { wide: TimelineDrawing; narrow: TimelineDrawing } | null;
  /** Facts that a mark can lead to: address and words, by id. */
  marks: Record<string, { href: string; title: string; isPaper: boolean }>;
  /** Where the columns of a drawing with very many facts lead, by year. */
  yearHrefs: Record<string, string>;
  years: { id: string; title: string; lanes: string[]; facts: TimelineFact[] }[];
  /** On the last page. */
  undated: TimelineFact[];
  paging?: PagingView;
}

/** A group of facts with the mark of its partner kind. */
interface TimelineLane {
  id: string;
  label: LangText;
  shape: number;
  count: number;
}

/** Facts on a page of the table. */
const PAGE_SIZE = 250;

/** Shape and colour of what belongs to no partner. */
const GENERAL_SHAPE = 4;

const WIDE = { length: 1000, mark: 9, row: 11, laneHead: 26, laneGap: 6, yearGap: 46 };

/** The scale grows until the rows of all lanes fit side by side. */
const NARROW = { mark: 9, row: 11, laneHead: 4, laneGap: 14, yearGap: 22 };
const NARROW_WIDTH = 285;
const NARROW_YEARS = [26, 34, 44, 58, 76, 100];

/** Columns of counts are as high as they are at any scale. */
const NARROW_COUNTED = 16;

/** The pages of the timeline in one language, the first known facts first. */
export function timelinePages(ctx: PageContext): PagePlan<TimelineView>[] {
  const facts = datedFacts(ctx);
  const pages = countPages(facts.length, PAGE_SIZE);
  const first = route.timeline(ctx.locale);
  return Array.from({ length: pages }, (_, index) => ({
    params: { page: below(first, route.timeline(ctx.locale, index + 1)) },
    make: () => timelinePage(ctx, facts, index + 1, pages),
  }));
}

function timelinePage(
  ctx: PageContext,
  facts: readonly TimelineFact[],
  page: number,
  pages: number,
): TimelineView {
  const { registry, locale, t } = ctx;
  const undated = undatedFacts(ctx);
  const hasDrawing = page === 1 && facts.length > 0;
  const isCounted = facts.length >= COUNT_FROM;
  const title = t('nav.timeline');
  const pageTitle = page === 1 ? title : t('list.pageTitle', { title, page });
  const paging = pagingView(ctx, page, pages, (number) => route.timeline(locale, number));
  const lanes = timelineLanes(ctx, [...facts, ...undated]);
  const years = Map.groupBy(pageOf(facts, page, PAGE_SIZE), ({ edtf = '' }) => yearOf(edtf));
  return {
    frame: frameView(ctx, {
      href: route.timeline(locale, page),
      title: pageTitle,
      description:
        page === 1 ? t('list.timeline.description') : `${pageTitle}. ${t('list.timeline.description')}`,
      above: page === 1 ? [] : [{ href: route.timeline(locale), text: plain(title) }],
    }),
    title: pageTitle,
    lead: t('list.timeline.description'),
    lanes,
    drawings: hasDrawing ? drawings(facts, lanes, registry.asOf) : null,
    marks: hasDrawing && !isCounted ? marksOf(facts) : {},
    yearHrefs: hasDrawing && isCounted ? yearHrefs(ctx, facts) : {},
    years: [...years].map(([year, own]) => ({
      id: `year-${yearId(year)}`,
      title: year,
      lanes: [...new Set(own.flatMap((fact) => fact.lanes))].sort(),
      facts: own,
    })),
    undated: page === pages ? undated : [],
    ...(paging && { paging }),
  };
}

function timelineLanes(ctx: PageContext, facts: readonly TimelineFact[]): TimelineLane[] {
  const { registry, t } = ctx;
  const kinds = registry.partnerKinds.map((kind, index) => ({
    id: String(index),
    label: ctx.text(kind.plural ?? kind.label),
    shape: shapeIndex(index),
  }));
  return [...kinds, { id: GENERAL_LANE, label: plain(t('timeline.general')), shape: GENERAL_SHAPE }]
    .map((lane) => ({ ...lane, count: facts.filter((fact) => fact.lanes.includes(lane.id)).length }))
    .filter(({ count }) => count > 0);
}

function drawings(facts: readonly TimelineFact[], lanes: readonly TimelineLane[], today: string) {
  const drawn = facts.flatMap(({ id, lanes: own, edtf }) => {
    const date = edtf === undefined ? undefined : drawnDate(edtf, today);
    return date ? [{ id, lanes: own, date }] : [];
  });
  const ids = lanes.map(({ id }) => id);
  const wide = layOutTimeline(drawn, ids, { ...WIDE, today });
  const years = Math.max(1, Number(wide.years.at(-1)?.year) - Number(wide.years[0]?.year));
  const tries = (drawn.length >= COUNT_FROM ? [NARROW_COUNTED] : NARROW_YEARS).map(
    (size) => () => layOutTimeline(drawn, ids, { ...NARROW, today, length: size * years }),
  );
  let narrow = wide;
  for (const attempt of tries) {
    narrow = attempt();
    if (narrow.depth <= NARROW_WIDTH) break;
  }
  return { wide, narrow };
}

function marksOf(facts: readonly TimelineFact[]): TimelineView['marks'] {
  return Object.fromEntries(
    facts.map(({ id, date, text, what, who, isPaper }) => {
      const words = [
        date,
        text.text,
        who.length === 0 ? what.text : who.map((link) => link.text.text).join(', '),
      ];
      return [id, { href: `#${id}`, title: words.join(' · '), isPaper }];
    }),
  );
}

/** Each year leads to the page where it begins. */
function yearHrefs(ctx: PageContext, facts: readonly TimelineFact[]): Record<string, string> {
  const { locale } = ctx;
  const hrefs: Record<string, string> = {};
  for (const [index, { edtf = '' }] of facts.entries()) {
    const year = yearOf(edtf);
    hrefs[year] ??= `${route.timeline(locale, Math.floor(index / PAGE_SIZE) + 1)}#year-${yearId(year)}`;
  }
  return hrefs;
}
