import { isCertainlyAfter } from '../certain-date.ts';
import { parseEdtf } from '../../format/edtf.ts';
import type { Agreement, Event, Registry } from '../model.ts';
import type { AgreementState } from '../states.ts';
import { termEnd } from './agreement-term.ts';
import { addMonths } from './calendar.ts';
import { eventDate } from './last-evidence.ts';
import { settledDays } from './settled-days.ts';
import { ENDED, isWithin, stateOn } from './state-on.ts';

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
  const concluded = registry.agreements.filter(
    ({ data }) => data.stage === 'done' && !isLater(data.signed, until),
  );
  const states = new Map(
    concluded.flatMap((agreement) => {
      const state = stateOn(agreement, until, registry.asOf);
      return state === undefined ? [] : [[agreement, state] as const];
    }),
  );
  const made = concluded.filter(({ data }) => isWithin(data.signed, year));
  const changed = concluded.filter((agreement) => hasChanged(agreement, year));
  const lapsed = concluded.filter((agreement) => hasLapsed(agreement, year, registry.asOf));
  const told = new Set([...made, ...changed, ...lapsed]);
  const held = registry.events.filter(({ data }) => data.state === 'held');
  const events = held.filter((event) => isWithin(eventDate(event), year));
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

/** Years that a report can be made of: from the first certain paper or event to the year of the registry's day. */
export function reportYears(registry: Registry): number[] {
  const last = Number(registry.asOf.slice(0, 4));
  const dates = [...registry.agreements.map(({ data }) => data.signed), ...registry.events.map(eventDate)];
  const years = dates
    .map((date) => (date === undefined ? undefined : parseEdtf(date)))
    .filter((value) => value !== undefined)
    .map((value) => ({ ...value, year: Number(value.earliest.slice(0, 4)) }))
    .filter(({ text, year, uncertain }) => !uncertain && isWithin(text, year))
    .map(({ year }) => year)
    .filter((year) => year > 1 && year <= last);
  const first = Math.min(last, ...years);
  return Array.from({ length: last - first + 1 }, (_, index) => last - index);
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

/** A date that settles nothing is taken to be off by so many years at most. */
const DOUBT_YEARS = 5;

/** Whether a date lies after a day; one in doubt has to lie well after it. */
function isLater(date: string | undefined, day: string): boolean {
  const value = date === undefined ? undefined : parseEdtf(date);
  if (value === undefined) return false;
  const settled = settledDays(date);
  return settled ? settled.earliest > day : value.earliest > addMonths(day, DOUBT_YEARS * 12);
}

function hasChanged(agreement: Agreement, year: number): boolean {
  const byPaper = agreement.followedBy.some(
    (later) =>
      later.data.stage === 'done' &&
      isWithin(later.data.signed, year) &&
      [...later.amends, ...later.replaces].some(({ id }) => id === agreement.id),
  );
  return byPaper || agreement.steps.some(({ state, date }) => CHANGED.has(state) && isWithin(date, year));
}

/** Whether a source ended the paper in the year, or its term did, of which nothing else is known. */
function hasLapsed({ data, steps }: Agreement, year: number, asOf: string): boolean {
  if (steps.some(({ state, date }) => ENDED.has(state) && isWithin(date, year))) return true;
  const end = data.renewal === 'automatic' ? undefined : termEnd(data);
  if (end === undefined || end.unsure || end.last >= asOf) return false;
  const isOfYear = [end.first, end.last].every((day) => day.startsWith(dayOf(year, '')));
  const { last } = end;
  const isToldOtherwise = steps.some(
    ({ state, date }) =>
      ENDED.has(state) || (state !== 'suspended' && date !== undefined && isCertainlyAfter(date, last)),
  );
  return isOfYear && !isToldOtherwise;
}

/** Whether a date that settles no year may lie between two days; one that is not known may. */
function mayLieBetween(date: string | undefined, first: string, last: string): boolean {
  const value = date === undefined ? undefined : parseEdtf(date);
  if (value === undefined) return true;
  const isSettled = value.kind === 'date' || (value.kind === 'interval' && value.start !== undefined);
  if (isSettled && !value.uncertain && !value.approximate) return false;
  return value.earliest <= last && value.latest >= first;
}
