import { parseEdtf } from '../../format/edtf.ts';
import { addDays, addMonths } from './calendar.ts';

/** How far a day marked as approximate is taken to be off at most, in days; a month is taken to be off by one month. */
const ABOUT_DAYS = 30;

/**
 * First and last day that a date can mean, where it settles that at all. «About 1 December» is some day within thirty
 * of it, «about May» one of April to June. A year marked as approximate, an approximate interval and any uncertain date
 * settle nothing.
 */
export function settledDays(date: string | undefined): SettledDays | undefined {
  const value = date === undefined ? undefined : parseEdtf(date);
  if (value === undefined || value.uncertain) return undefined;
  const { earliest, latest, kind, start } = value;
  if (!value.approximate) return { earliest, latest, isInterval: kind === 'interval' && start !== undefined };
  if (kind !== 'date' || start?.month === undefined) return undefined;
  return start.day === undefined
    ? { earliest: addMonths(earliest, -1), latest: addMonths(latest, 1), isInterval: false }
    : { earliest: addDays(earliest, -ABOUT_DAYS), latest: addDays(latest, ABOUT_DAYS), isInterval: false };
}

/**
 * The year in which a date lies for sure, as far as `settledDays` can tell. An interval lies in the year in which it
 * begins, where that is known.
 */
export function settledYear(date: string | undefined): number | undefined {
  const days = settledDays(date);
  const year = days?.earliest.slice(0, 4);
  return year !== undefined && (days?.isInterval || days?.latest.startsWith(year)) ? Number(year) : undefined;
}

/** The days, `YYYY-MM-DD`. */
interface SettledDays {
  earliest: string;
  latest: string;
  /** Whether it is a span of time of which the beginning is known. */
  isInterval: boolean;
}
