import { isCertainlyAfter } from '../certain-date.ts';
import { parseEdtf } from '../../format/edtf.ts';
import type { Agreement, Event, Registry } from '../model.ts';
import type { AgreementState } from '../states.ts';
import { termEnd } from './agreement-term.ts';
import { addMonths } from './calendar.ts';
import { eventDate } from './event-date.ts';
import { settledDays, settledYear } from './settled-days.ts';
import { ENDED, stateOn } from './state-on.ts';

/** What a year brought: the list that a municipality reports on its external relations. */
export interface YearlyReport {
  year: number;
  /** The day that closes the report: the last of the year, or the registry's day while the year runs. */
  until: string;
  isFinished: boolean;
  /** Papers signed in the year for certain; «about» a day or month well inside it counts. */
  made: readonly Agreement[];
  /** Papers amended or replaced by one of the year, suspended or resumed in it. */
  changed: readonly Agreement[];
  /** Papers that ended in the year: by their term, or as a source says. */
  lapsed: readonly Agreement[];
  /** Papers that were in force on the closing day, as far as their term tells. */
  inForce: readonly Agreement[];
  /** Papers of which the date or the term is not established, so that nothing can be said of that day for certain. */
  notEstablished: readonly Agreement[];
  /** Events held in the year, newest first. An interval belongs to the year in which it begins. */
  events: readonly Event[];
  /** Events that were held, and whose date does not say for certain whether it was in this year. */
  eventsNotEstablished: readonly Event[];
  /** State of the papers on the closing day; a paper is missing where it is not established. */
  states: ReadonlyMap<Agreement, AgreementState>;
}

/** The report of a year. What was made, changed or ended in it for certain does not stand in `notEstablished` again. */
export function yearlyReport(registry: Registry, year: number): YearlyReport {
  const [firstDay, lastDay] = [dayOf(year, '01-01'), dayOf(year, '12-31')];
  const until = lastDay < registry.asOf ? lastDay : registry.asOf;
  const concluded = registry.agreements.filter((agreement) => isConcludedBy(agreement, until));
  const states = new Map(
    concluded.flatMap((agreement) => {
      const state = stateOn(agreement, until, registry.asOf);
      return state === undefined ? [] : [[agreement, state] as const];
    }),
  );
  const made = concluded.filter(({ data }) => settledYear(data.signed) === year);
  const changed = concluded.filter((agreement) => changedIn(agreement).includes(year));
  const lapsed = concluded.filter((agreement) => lapsedIn(agreement, registry.asOf).includes(year));
  const told = new Set([...made, ...changed, ...lapsed]);
  const held = registry.events.filter(({ data }) => data.state === 'held');
  const events = held.filter((event) => settledYear(eventDate(event)) === year);
  return {
    year,
    until,
    isFinished: lastDay < registry.asOf,
    made,
    changed,
    lapsed,
    inForce: concluded.filter(
      (agreement) => FORCE.has(states.get(agreement) ?? '') && !lapsed.includes(agreement),
    ),
    notEstablished: concluded.filter(
      (agreement) => !told.has(agreement) && UNCLEAR.has(states.get(agreement) ?? UNKNOWN),
    ),
    events,
    eventsNotEstablished: held.filter(
      (event) => !events.includes(event) && mayLieBetween(eventDate(event), firstDay, lastDay),
    ),
    states,
  };
}

/**
 * Years that have a report, the newest first: those in which a paper was made, changed or ended for certain or an event
 * was held, and the year of the registry's day.
 */
export function reportYears(registry: Registry): number[] {
  const present = Number(registry.asOf.slice(0, 4));
  const ofPapers = registry.agreements.flatMap((agreement) =>
    [
      ...yearsOf([agreement.data.signed]),
      ...changedIn(agreement),
      ...lapsedIn(agreement, registry.asOf),
    ].filter((year) => isConcludedBy(agreement, dayOf(year, '12-31'))),
  );
  const held = registry.events.filter(({ data }) => data.state === 'held');
  const ofEvents = yearsOf(held.map(eventDate));
  return [...new Set([present, ...ofPapers, ...ofEvents])]
    .filter((year) => year <= present)
    .sort((a, b) => b - a);
}

const UNKNOWN = 'unknown';
const FORCE: ReadonlySet<string> = new Set<AgreementState>([
  'open-ended',
  'in-term',
  'term-renewed',
  'in-force',
  'resumed',
]);
const UNCLEAR: ReadonlySet<string> = new Set([UNKNOWN, 'term-unknown', 'term-uncertain']);
const CHANGED: ReadonlySet<string> = new Set(['suspended', 'resumed']);

function dayOf(year: number, day: string): string {
  return `${String(year).padStart(4, '0')}-${day}`;
}

/** Whether a paper was concluded, and not after the day. */
function isConcludedBy({ data }: Agreement, day: string): boolean {
  return data.stage === 'done' && !isLater(data.signed, day);
}

/** A date that settles nothing is taken to be off by so many years at most. */
const DOUBT_YEARS = 5;

/** Whether a date lies after a day; one in doubt has to lie well after it. */
function isLater(date: string | undefined, day: string): boolean {
  const value = date === undefined ? undefined : parseEdtf(date);
  if (value === undefined) return false;
  const settled = settledDays(date);
  return settled ? settled.earliest > day : value.earliest > addMonths(day, DOUBT_YEARS * 12);
}

/** The years that the dates settle. */
function yearsOf(dates: readonly (string | undefined)[]): number[] {
  return dates.map(settledYear).filter((year) => year !== undefined);
}

/** Years in which the paper was amended, replaced, suspended or resumed for certain. */
function changedIn({ id, followedBy, steps }: Agreement): number[] {
  const byPaper = followedBy.filter(
    ({ data, amends, replaces }) =>
      data.stage === 'done' && [...amends, ...replaces].some((earlier) => earlier.id === id),
  );
  const bySteps = steps.filter(({ state }) => CHANGED.has(state));
  return yearsOf([...byPaper.map(({ data }) => data.signed), ...bySteps.map(({ date }) => date)]);
}

/** Years in which a source ended the paper, or its term did, of which nothing else is known. */
function lapsedIn({ data, steps }: Agreement, asOf: string): number[] {
  const told = yearsOf(steps.filter(({ state }) => ENDED.has(state)).map(({ date }) => date));
  const end = data.renewal === 'automatic' ? undefined : termEnd(data);
  if (end === undefined || end.unsure || end.last >= asOf) return told;
  const isToldOtherwise = steps.some(
    ({ state, date }) =>
      ENDED.has(state) || (state !== 'suspended' && date !== undefined && isCertainlyAfter(date, end.last)),
  );
  const year = end.first.slice(0, 4);
  return end.last.startsWith(year) && !isToldOtherwise ? [Number(year)] : told;
}

/** Whether a date that settles no year may lie between two days; one that is not known may. */
function mayLieBetween(date: string | undefined, first: string, last: string): boolean {
  const value = date === undefined ? undefined : parseEdtf(date);
  if (value === undefined) return true;
  const isSettled = value.kind === 'date' || (value.kind === 'interval' && value.start !== undefined);
  if (isSettled && !value.uncertain && !value.approximate) return false;
  return value.earliest <= last && value.latest >= first;
}
