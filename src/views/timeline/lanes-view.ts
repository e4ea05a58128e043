import type { Association, Partner } from '../../registry/model.ts';
import { tenth } from '../../map/plane.ts';
import { route } from '../../routes.ts';
import { yearStart } from '../../timeline/drawn-date.ts';
import type { PageContext } from '../context.ts';
import { activityView, yearsOf, type ActivityView, type ActivityYears } from '../parts/activity-view.ts';
import { byName } from '../parts/by-name.ts';
import { plain, type LangText, type LinkView } from '../parts/text-view.ts';

/** The drawing of the timeline: a line of years for each partner and association, kind by kind. */
export interface LanesView {
  /** Years named above the lines, with their place in percent of them. */
  ticks: { year: string; at: number }[];
  groups: { title: LangText; lanes: Lane[] }[];
  /** Said where there are more than the drawing has room for. */
  more?: { href: string; text: string };
  /** Those of whom no document and no event has a date; by name only where they are few. */
  silent?: { text: string; count: string; links: LinkView[] };
}

interface Lane {
  link: LinkView;
  activity: ActivityView;
}

/** How many lines the drawing has room for. */
const MOST_LANES = 48;

/** How many names a sentence has room for. */
const MOST_NAMES = 40;

/** How many years are named at most. */
const MOST_TICKS = 5;
const TICK_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** @returns `undefined` when nothing can be drawn */
export function lanesView(ctx: PageContext): LanesView | undefined {
  const { registry, locale, t } = ctx;
  const years = yearsOf(registry, [...registry.partners, ...registry.associations]);
  const laneOf = (record: Partner | Association): Lane => ({
    link: ctx.link(record),
    activity: activityView(ctx, record, years),
  });
  const groups = [
    ...registry.partnerKinds.map((kind) => ({
      title: ctx.text(kind.plural ?? kind.label),
      lanes: byName(ctx, kind.partners).map(laneOf),
    })),
    { title: plain(t('nav.associations')), lanes: byName(ctx, registry.associations).map(laneOf) },
  ];
  const lanes = groups.flatMap((group) => group.lanes);
  const active = lanes.filter(hasMarks);
  if (active.length === 0) return undefined;
  const shown = new Set(active.toSorted(byMarks).slice(0, MOST_LANES));
  const silent = lanes.filter((lane) => !hasMarks(lane));
  return {
    ticks: ticksOf(years),
    groups: groups
      .map((group) => ({ ...group, lanes: group.lanes.filter((lane) => shown.has(lane)) }))
      .filter((group) => group.lanes.length > 0),
    ...(shown.size < active.length && {
      more: {
        href: route.list(locale, 'partners'),
        text: t('timeline.more', { shown: ctx.number(shown.size), count: ctx.number(active.length) }),
      },
    }),
    ...(silent.length > 0 && {
      silent: {
        text: t('timeline.silent'),
        count: ctx.number(silent.length),
        links: silent.length > MOST_NAMES ? [] : silent.map(({ link }) => link),
      },
    }),
  };
}

function hasMarks({ activity }: Lane): boolean {
  return activity.marks.length > 0;
}

function byMarks(a: Lane, b: Lane): number {
  return b.activity.marks.length - a.activity.marks.length;
}

function ticksOf({ first, last }: ActivityYears): LanesView['ticks'] {
  const step = TICK_STEPS.find((years) => (last - first) / years < MOST_TICKS) ?? 1000;
  const start = yearStart(first);
  const scale = 100 / (yearStart(last + 1) - start);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .filter((year) => year % step === 0)
    .map((year) => ({ year: String(year), at: tenth((yearStart(year) - start) * scale) }));
}
