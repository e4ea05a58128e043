import { activities, type Activity } from '../../registry/derive/activity.ts';
import type { Partner, Registry } from '../../registry/model.ts';
import { dayNumber, drawnDate, yearOfDay, yearStart, type DrawnDate } from '../../timeline/drawn-date.ts';
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
  /** Half of the time that it may mean, in percent of the line, where that can be seen and the day is not known. */
  reach?: number;
}

/** Years that the lines of all partners show: from the first with a document or an event to that of the registry. */
export interface ActivityYears {
  first: number;
  last: number;
}

/** The documents and events of a partner on the line of the registry's years. */
export function activityView(ctx: PageContext, partner: Partner): ActivityView {
  const { registry, t } = ctx;
  const shown = activities(partner, registry.asOf);
  if (shown.length === 0) return { label: t('activity.none'), marks: [] };
  const { first, last } = activityYears(registry);
  const start = yearStart(first);
  const scale = 100 / (yearStart(last + 1) - start);
  const countOf = (kind: Activity['kind']) => shown.filter((one) => one.kind === kind).length;
  return {
    label: [t.count('count.agreements', countOf('document')), t.count('count.events', countOf('event'))].join(
      ', ',
    ),
    marks: shown.flatMap(({ kind, date }) => {
      const drawn = drawnDate(date, registry.asOf);
      return drawn === undefined ? [] : [{ kind, ...placed(drawn, start, scale) }];
    }),
  };
}

/** The same with all that is needed to read it where it stands alone. */
export function activityLine(ctx: PageContext, partner: Partner): ActivityLine {
  const { registry, number, t } = ctx;
  const strip = activityView(ctx, partner);
  const countOf = (kind: Activity['kind']) => number(strip.marks.filter((mark) => mark.kind === kind).length);
  const counts = t('activity.key', { documents: countOf('document'), events: countOf('event') });
  const isVague = strip.marks.some(({ reach }) => reach !== undefined);
  return {
    ...activityYears(registry),
    strip,
    ...(strip.marks.length > 0 && { key: `${counts}${isVague ? t('activity.vague') : ''}` }),
  };
}

/** Made once for a registry. */
export function activityYears(registry: Registry): ActivityYears {
  const known = years.get(registry);
  if (known !== undefined) return known;
  const last = yearOfDay(dayNumber(registry.asOf));
  const first = registry.partners
    .flatMap((partner) => activities(partner, registry.asOf))
    .map(({ date }) => drawnDate(date, registry.asOf))
    .reduce((least, drawn) => (drawn === undefined ? least : Math.min(least, yearOfDay(drawn.start))), last);
  years.set(registry, { first, last });
  return { first, last };
}

const years = new WeakMap<Registry, ActivityYears>();

function placed({ start, end, uncertain, approximate }: DrawnDate, from: number, scale: number) {
  const reach = ((end - start) / 2) * scale;
  const isVague = uncertain || approximate || end - start > MONTH;
  return {
    at: tenth(((start + end) / 2 - from) * scale),
    ...(isVague && { reach: Math.max(tenth(reach), LEAST_REACH) }),
  };
}

/** In days: a longer time is drawn as what is not known to the day. */
const MONTH = 31;

/** In percent of the line: less would not be seen beside the mark. */
const LEAST_REACH = 2;

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
