import { below, route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
import type { PagePlan } from '../page-plan.ts';
import { countPages, pageOf, pagingView, type PagingView } from '../parts/paging.ts';
import { plain } from '../parts/text-view.ts';
import { lanesView, type LanesView } from './lanes-view.ts';
import { actFacts, datedFacts, undatedFacts, type DatedFact, type TimelineFact } from './timeline-facts.ts';

/** Everything a page of the timeline prints: the drawing, the same in order, and what stands apart from it. */
export interface TimelineView {
  frame: FrameView;
  title: string;
  lead: string;
  /** On the first page. */
  lanes?: LanesView;
  decades: FactGroup[];
  /** What is not dated, and the legal acts; on the last page. */
  apart: (FactGroup & { remark?: string })[];
  paging?: PagingView;
}

/** Facts that are folded together. */
interface FactGroup {
  id: string;
  title: string;
  facts: TimelineFact[];
}

/** Facts on a page. */
const PAGE_SIZE = 250;

/** The pages of the timeline in one language, the newest facts first. */
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
  facts: readonly DatedFact[],
  page: number,
  pages: number,
): TimelineView {
  const { locale, t } = ctx;
  const title = t('nav.timeline');
  const pageTitle = page === 1 ? title : t('list.pageTitle', { title, page });
  const paging = pagingView(ctx, page, pages, (number) => route.timeline(locale, number));
  const lanes = page === 1 ? lanesView(ctx) : undefined;
  const lead = t('list.timeline.description');
  return {
    frame: frameView(ctx, {
      href: route.timeline(locale, page),
      title: pageTitle,
      description: page === 1 ? lead : `${pageTitle}. ${lead}`,
      above: page === 1 ? [] : [{ href: route.timeline(locale), text: plain(title) }],
    }),
    title: pageTitle,
    lead,
    ...(lanes && { lanes }),
    decades: decadesOf(ctx, pageOf(facts, page, PAGE_SIZE)),
    apart: page === pages ? factsApart(ctx) : [],
    ...(paging && { paging }),
  };
}

function decadesOf(ctx: PageContext, facts: readonly DatedFact[]): FactGroup[] {
  const decades = Map.groupBy(facts, ({ year }) => Math.floor(year / 10) * 10);
  return [...decades].map(([decade, own]) => ({
    id: `decade-${decade}`,
    title: folded(ctx, ctx.t('timeline.decade', { decade }), own),
    facts: own.map(({ year: _year, ...fact }) => fact),
  }));
}

function factsApart(ctx: PageContext): TimelineView['apart'] {
  const { t } = ctx;
  const undated = undatedFacts(ctx);
  const acts = actFacts(ctx).map(({ year: _year, ...fact }) => fact);
  return [
    {
      id: 'undated',
      title: folded(ctx, t('timeline.undated'), undated),
      remark: t('timeline.undatedLead'),
      facts: undated,
    },
    { id: 'acts', title: folded(ctx, t('nav.legal-acts'), acts), facts: acts },
  ].filter(({ facts }) => facts.length > 0);
}

/** The title of facts that are folded, with their number. */
function folded(ctx: PageContext, title: string, facts: readonly unknown[]): string {
  return ctx.t('timeline.folded', { title, count: ctx.number(facts.length) });
}
