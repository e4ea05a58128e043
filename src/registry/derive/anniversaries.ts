import { parseEdtf, type CalendarDate } from '../../format/edtf.ts';
import type { Agreement, Partner, Registry } from '../model.ts';
import type { AgreementState } from '../states.ts';
import { compareText } from '../sort.ts';
import { daysInMonth } from '../../format/days-in-month.ts';
import { addMonths, isoDate } from './calendar.ts';

/** Anniversaries are kept every so many years; a list of all of them would say nothing. */
const ROUND_YEARS = 5;

/** Papers that ended, and those whose term did with nothing known of a renewal: there is nothing to keep. */
const OVER: ReadonlySet<AgreementState> = new Set(['terminated', 'expired', 'term-over']);

/** A coming anniversary of a paper or of the beginning of a relation. */
export interface Anniversary {
  /** When it falls, as precisely as the date it comes from: a day, a month or a year, as EDTF. */
  date: string;
  years: number;
  partner?: Partner;
  agreement?: Agreement;
}

/**
 * Round anniversaries that fall within so many months from a day, soonest first; the soonest of each record alone. Only
 * certain dates have one: a date known to the month in that month, a date known to the year in that year. 29 February
 * is kept on the 28th in common years.
 */
export function anniversaries(registry: Registry, options: { from: string; months: number }): Anniversary[] {
  const until = addMonths(options.from, options.months);
  const occasions: { origin: string | undefined; partner?: Partner; agreement?: Agreement }[] = [
    ...registry.agreements
      .filter(({ data, state }) => data.stage === 'done' && !OVER.has(state))
      .map((agreement) => ({ origin: agreement.data.signed, agreement })),
    ...registry.partners
      .filter(({ since, state }) => since?.agreement === undefined && state !== 'ended')
      .map((partner) => ({ origin: partner.since?.date, partner })),
  ];
  return occasions
    .flatMap(({ origin, ...record }) =>
      occurrences(origin, options.from, until).map((found) => ({ ...found, ...record })),
    )
    .sort(
      (a, b) =>
        compareText(lastDay(a.date), lastDay(b.date)) || compareText(a.date, b.date) || b.years - a.years,
    );
}

function occurrences(
  origin: string | undefined,
  from: string,
  until: string,
): { date: string; years: number }[] {
  const value = origin === undefined ? undefined : parseEdtf(origin);
  const start = value?.kind === 'date' && !value.uncertain && !value.approximate ? value.start : undefined;
  if (start === undefined) return [];
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .map((year) => ({ date: isoDate(inYear(start, year)), years: year - start.year }))
    .filter(({ years }) => years > 0 && years % ROUND_YEARS === 0)
    .filter(({ date }) => lastDay(date) >= from && date <= until)
    .slice(0, 1);
}

function inYear({ month, day }: CalendarDate, year: number): CalendarDate {
  return {
    year,
    ...(month !== undefined && { month }),
    ...(month !== undefined && day !== undefined && { day: Math.min(day, daysInMonth(year, month)) }),
  };
}

/** Last day a date of any precision can mean, so that «in May» sorts after 3 May. */
function lastDay(date: string): string {
  return parseEdtf(date)?.latest ?? date;
}
