import { activities, type Activity } from '../../registry/derive/activity.ts';
import type { Association, Partner, Registry } from '../../registry/model.ts';
import { dayNumber, drawnDate, yearOfDay, yearStart, type DrawnDate } from '../../timeline/drawn-date.ts';
import { tenth } from '../../map/plane.ts';
import type { PageContext } from '../context.ts';

/** What a relation has to show over the years, as marks on a line from the first year of the registry to its last. */
export interface ActivityView {
  /** The same in words. */
  label: string;
  marks: ActivityMark[];
}

/** The line of a partner with its years and a key to its marks. */
export interface ActivityLine extends ActivityYears {
  strip: ActivityView;
  /** Absent where there are no marks. */
  key?: string;
}

interface ActivityMark {
  kind: Activity['kind'];
  /** Where it stands, in percent of the line. */
  at: number;
  /** Half of the time that it may mean, in percent of the line, where that can be seen and something is in doubt. */
  reach?: number;
}

/** Years that the lines of all partners show: from the first with a document or an event to that of the registry. */
export interface ActivityYears {
  first: number;
  last: number;
}

/**
 * The documents and events of a partner or association on a line of years: those of all partners, unless others are
 * named.
 */
export function activityView(
  ctx: PageContext,
  record: Partner | Association,
  years = activityYears(ctx.registry),
): ActivityView {
  const { registry, t } = ctx;
  const shown = activities(record, registry.asOf);
  if (shown.length === 0) return { label: t('activity.none'), marks: [] };
  const { first, last } = years;
  const start = yearStart(first);
  const scale = 100 / (yearStart(last + 1) - start);
  const counts = [
    ['count.agreements', countOf(shown, 'document')],
    ['count.events', countOf(shown, 'event')],
  ] as const;
  return {
    label: [
      ...counts.flatMap(([key, count]) => (count === 0 ? [] : [t.count(key, count)])),
      ...unconfirmedText(ctx, shown, 'activity.unconfirmed'),
    ].join(', '),
    marks: shown.flatMap(({ kind, date }) => {
      const drawn = drawnDate(date, registry.asOf);
      return drawn === undefined ? [] : [{ kind, ...placed(kind, drawn, start, scale) }];
    }),
  };
}

/** The same with all that is needed to read it where it stands alone. */
export function activityLine(ctx: PageContext, partner: Partner): ActivityLine {
  const { registry, number, t } = ctx;
  const strip = activityView(ctx, partner);
  const counts = t('activity.key', {
    documents: number(countOf(strip.marks, 'document')),
    events: number(countOf(strip.marks, 'event')),
  });
  const isVague = strip.marks.some(({ kind, reach }) => kind !== 'unconfirmed' && reach !== undefined);
  return {
    ...activityYears(registry),
    strip,
    ...(strip.marks.length > 0 && {
      key: [
        counts,
        ...unconfirmedText(ctx, strip.marks, 'activity.unconfirmedKey'),
        ...(isVague ? [t('activity.vague')] : []),
      ].join('; '),
    }),
  };
}

function unconfirmedText(
  { number, t }: PageContext,
  shown: readonly Pick<Activity, 'kind'>[],
  key: 'activity.unconfirmed' | 'activity.unconfirmedKey',
): string[] {
  const count = countOf(shown, 'unconfirmed');
  return count === 0 ? [] : [t(key, { count: number(count) })];
}

function countOf(shown: readonly Pick<Activity, 'kind'>[], kind: Activity['kind']): number {
  return shown.filter((one) => one.kind === kind).length;
}

/** What the lines of partners show, with the years that they span. */
export function activityTitle({ t, registry }: PageContext): string {
  const { first, last } = activityYears(registry);
  return t('ties.activity', { years: first === last ? String(first) : `${first}–${last}` });
}

/** Made once for a registry. */
function activityYears(registry: Registry): ActivityYears {
  const years = known.get(registry) ?? yearsOf(registry, registry.partners);
  known.set(registry, years);
  return years;
}

/** Years from the first with a document or an event of these to that of the registry. */
export function yearsOf({ asOf }: Registry, records: readonly (Partner | Association)[]): ActivityYears {
  const last = yearOfDay(dayNumber(asOf));
  const first = records
    .flatMap((record) => activities(record, asOf))
    .map(({ date }) => drawnDate(date, asOf))
    .reduce((least, drawn) => (drawn === undefined ? least : Math.min(least, yearOfDay(drawn.start))), last);
  return { first, last };
}

const known = new WeakMap<Registry, ActivityYears>();

function placed(
  kind: Activity['kind'],
  { start, end, uncertain, approximate }: DrawnDate,
  from: number,
  scale: number,
) {
  const reach = ((end - start) / 2) * scale;
  const isVague = kind === 'unconfirmed' || uncertain || approximate || end - start > MONTH;
  return {
    at: tenth(((start + end) / 2 - from) * scale),
    ...(isVague && { reach: Math.max(tenth(reach), LEAST_REACH) }),
  };
}

/** In days: a longer time is drawn as what is not known to the day. */
const MONTH = 31;

/** In percent of the line: less would not be seen beside the mark. */
const LEAST_REACH = 2;
