import { parseEdtf } from '../../format/edtf.ts';
import { anniversaries } from '../../registry/derive/anniversaries.ts';
import { addDays } from '../../registry/derive/calendar.ts';
import type { Agreement, Partner } from '../../registry/model.ts';
import { compareText } from '../../registry/sort.ts';
import { absolute, route } from '../../routes.ts';
import type { NamedRecord, PageContext } from '../context.ts';
import { newsOf, type News } from './by-partner.ts';

/** Something that has a day in a calendar, or several in a row. */
export interface CalendarEntry {
  /** Stays the same as long as it is about the same, in every language. */
  id: string;
  /** First day and the day after the last, `YYYY-MM-DD`. */
  start: string;
  end: string;
  title: string;
  description: string;
  /** Absolute address of the page. */
  address: string;
  isSure: boolean;
  partners: readonly Partner[];
}

/** How far ahead anniversaries are told, in months. */
const AHEAD = 60;

/**
 * What is coming, soonest first: round anniversaries, planned events, terms that end. Only what is known to the day and
 * without doubt; what is over on the registry's day is left out.
 */
export function calendarEntries(ctx: PageContext): News<CalendarEntry> {
  const known = entries.get(ctx);
  if (known !== undefined) return known;
  const made = newsOf(
    [...anniversaryEntries(ctx), ...plannedEntries(ctx), ...termEntries(ctx)].sort(
      (a, b) => compareText(a.start, b.start) || compareText(a.id, b.id),
    ),
  );
  entries.set(ctx, made);
  return made;
}

const entries = new WeakMap<PageContext, News<CalendarEntry>>();

function anniversaryEntries(ctx: PageContext): CalendarEntry[] {
  const { registry, t } = ctx;
  return anniversaries(registry, { from: registry.asOf, months: AHEAD }).flatMap((one) => {
    const record = one.agreement ?? one.partner;
    const days = daysOf(one.date);
    if (record === undefined || days === undefined) return [];
    const count = t.count('count.years', one.years);
    const years = one.agreement ? count : t('home.yearsOfRelations', { years: count });
    const title = t('calendar.anniversary', { years, title: ctx.link(record).text.text });
    return [entry(ctx, record, `anniversary-${one.years}`, { ...days, title, partners: sides(one) })];
  });
}

function plannedEntries(ctx: PageContext): CalendarEntry[] {
  const { registry, t } = ctx;
  return registry.events
    .filter(({ data }) => data.state === 'planned')
    .flatMap((event) => {
      const days = daysOf(event.data.date);
      if (days === undefined || days.end <= registry.asOf) return [];
      const title = t('calendar.planned', { title: ctx.words(event.data.title) });
      return [
        { ...entry(ctx, event, 'planned', { ...days, title, partners: event.partners }), isSure: false },
      ];
    });
}

function termEntries(ctx: PageContext): CalendarEntry[] {
  const { registry, t } = ctx;
  return registry.agreements
    .filter(({ data, state }) => data.stage === 'done' && state !== 'terminated')
    .flatMap((agreement) => {
      const days = daysOf(agreement.termEnd);
      if (days === undefined || days.end <= registry.asOf) return [];
      const title = t('calendar.termEnd', { title: ctx.words(agreement.data.title) });
      return [entry(ctx, agreement, 'term-end', { ...days, title, partners: agreement.partners })];
    });
}

function entry(
  ctx: PageContext,
  record: NamedRecord & { data: object },
  what: string,
  own: Pick<CalendarEntry, 'start' | 'end' | 'title' | 'partners'>,
): CalendarEntry {
  const { url } = ctx.registry.site;
  const { collection, id, data } = record;
  return {
    id: `${collection}-${id}-${what}`,
    description: 'summary' in data ? ctx.words(data.summary as Parameters<typeof ctx.words>[0]) : '',
    address: absolute(url, route.record(ctx.locale, collection, id)),
    isSure: true,
    ...own,
  };
}

function sides({ agreement, partner }: { agreement?: Agreement; partner?: Partner }): readonly Partner[] {
  return agreement?.partners ?? (partner ? [partner] : []);
}

/** The days of a date, where all of them are known and certain. */
function daysOf(date: string | undefined): Pick<CalendarEntry, 'start' | 'end'> | undefined {
  const value = date === undefined ? undefined : parseEdtf(date);
  if (value === undefined || value.uncertain || value.approximate) return undefined;
  const last = value.kind === 'interval' ? value.end : value.start;
  const isKnown = value.kind === 'date' || value.kind === 'interval';
  if (!isKnown || value.start?.day === undefined || last?.day === undefined) return undefined;
  return { start: value.earliest, end: addDays(value.latest, 1) };
}
