import { isCertainlyAfter } from '../certain-date.ts';
import { parseEdtf } from '../../format/edtf.ts';
import type { Agreement } from '../model.ts';
import { termEnd } from './agreement-term.ts';
import { addMonths } from './calendar.ts';
import { settledDays, settledYear } from './settled-days.ts';
import { ENDED } from './state-on.ts';

/** Whether a paper was concluded, and not after the day. */
export function isConcludedBy({ data }: Agreement, day: string): boolean {
  return data.stage === 'done' && !isSignedAfter(data.signed, day);
}

/** Whether a date lies after a day; one in doubt has to lie well after it. */
export function isSignedAfter(date: string | undefined, day: string): boolean {
  const value = date === undefined ? undefined : parseEdtf(date);
  if (value === undefined) return false;
  const settled = settledDays(date);
  return settled ? settled.earliest > day : value.earliest > addMonths(day, DOUBT_YEARS * 12);
}

/** The years that the dates settle. */
export function settledYears(dates: readonly (string | undefined)[]): number[] {
  return dates.map(settledYear).filter((year) => year !== undefined);
}

/**
 * The years under which a list shows a date that settles no year: the one that it names, or the first and the last of
 * those that it may be; `undefined` for any other date.
 */
export function doubtfulYears(date: string | undefined): { first: number; last: number } | undefined {
  const value = date === undefined || settledYear(date) !== undefined ? undefined : parseEdtf(date);
  const first = (value?.start ?? value?.end)?.year;
  if (value === undefined || first === undefined) return undefined;
  return { first, last: value.kind === 'one-of' ? (value.end?.year ?? first) : first };
}

/** Whether a date that settles no year may lie in this one. */
export function isPerhapsIn(date: string | undefined, year: number): boolean {
  const years = doubtfulYears(date);
  return years !== undefined && years.first <= year && year <= years.last;
}

/** Years in which the paper was amended, replaced, suspended or resumed for certain. */
export function changedIn({ id, followedBy, steps }: Agreement): number[] {
  const byPaper = followedBy.filter(
    ({ data, amends, replaces }) =>
      data.stage === 'done' && [...amends, ...replaces].some((earlier) => earlier.id === id),
  );
  const bySteps = steps.filter(({ state }) => CHANGED.has(state));
  return settledYears([...byPaper.map(({ data }) => data.signed), ...bySteps.map(({ date }) => date)]);
}

/** Years in which a source ended the paper, or its term did, of which nothing else is known. */
export function lapsedIn({ data, steps }: Agreement, asOf: string): number[] {
  const told = settledYears(steps.filter(({ state }) => ENDED.has(state)).map(({ date }) => date));
  const end = data.renewal === 'automatic' ? undefined : termEnd(data);
  if (end === undefined || end.unsure || end.last >= asOf) return told;
  const isToldOtherwise = steps.some(
    ({ state, date }) =>
      ENDED.has(state) || (state !== 'suspended' && date !== undefined && isCertainlyAfter(date, end.last)),
  );
  const year = end.first.slice(0, 4);
  return end.last.startsWith(year) && !isToldOtherwise ? [Number(year)] : told;
}

const CHANGED: ReadonlySet<string> = new Set(['suspended', 'resumed']);

/** A date that settles nothing is taken to be off by so many years at most. */
const DOUBT_YEARS = 5;
