import { parseEdtf } from '../edtf.ts';
import type { Agreement, Event, Partner, Registry, Term } from '../model.ts';
import type { AgreementData } from '../schema/agreement.ts';
import { isCertainlyAfter } from '../certain-date.ts';
import { agreementState } from './agreement-state.ts';
import { termEnd } from './agreement-term.ts';
import { eventDate } from './last-evidence.ts';

/** What a year brought: the list that a municipality reports on its external relations. */
export interface YearlyReport {
  year: number;
  /** Papers signed in the year for certain. */
  made: readonly Agreement[];
  /** Papers amended or replaced by one of the year, suspended or resumed in it. */
  changed: readonly Agreement[];
  /** Papers that ended in the year: by their term, or as a source says. */
  lapsed: readonly Agreement[];
  /** Papers that were in force when the year ended, as far as their term tells. */
  inForce: readonly Agreement[];
  /** Papers of which the date or the term is not established, so that nothing can be said of that year for certain. */
  notEstablished: readonly Agreement[];
  /** Events held in the year, newest first. */
  events: readonly Event[];
}

/** A step of a paper's history that may have a date. */
interface Step {
  date?: string | undefined;
  state: string;
}

const FORCE = new Set(['open-ended', 'in-term', 'in-force', 'resumed']);
const ENDED = new Set(['expired', 'terminated']);
const CHANGED = new Set(['suspended', 'resumed']);

/** The report of a year. What was made, changed or ended in it for certain does not stand in `notEstablished` again. */
export function yearlyReport(registry: Registry, year: number): YearlyReport {
  const lastDay = `${String(year).padStart(4, '0')}-12-31`;
  const concluded = registry.agreements.filter(
    ({ data }) => data.stage === 'done' && !isLater(data.signed, lastDay),
  );
  const certain = concluded.filter(isEstablished);
  const made = concluded.filter(({ data }) => isWithin(data.signed, year));
  const changed = concluded.filter((agreement) => hasChanged(agreement, year));
  const lapsed = concluded.filter((agreement) => hasLapsed(agreement, year));
  const told = new Set([...made, ...changed, ...lapsed]);
  return {
    year,
    made,
    changed,
    lapsed,
    inForce: certain.filter((agreement) => FORCE.has(stateOn(agreement, lastDay))),
    notEstablished: concluded.filter((agreement) => !isEstablished(agreement) && !told.has(agreement)),
    events: registry.events.filter(
      (event) => event.data.state === 'held' && isWithin(eventDate(event), year),
    ),
  };
}

/** Events counted together: how many there were, and how many people took part as far as sources count them. */
export interface EventCount<Subject> {
  subject: Subject;
  events: number;
  /** `undefined` where no source counts them. */
  participants: number | undefined;
}

/** The events of a report by their kind, in the order of the vocabulary. */
export function eventsByKind(registry: Registry, { events }: YearlyReport): EventCount<Term>[] {
  return countEach(registry.eventKinds, events, (event) => [event.kind]);
}

/** The events of a report by partner, in the order of the registry; an event with two partners counts for both. */
export function eventsByPartner(registry: Registry, { events }: YearlyReport): EventCount<Partner>[] {
  return countEach(registry.partners, events, (event) => event.partners);
}

function countEach<Subject>(
  subjects: readonly Subject[],
  events: readonly Event[],
  subjectsOf: (event: Event) => readonly Subject[],
): EventCount<Subject>[] {
  return subjects
    .map((subject) => {
      const own = events.filter((event) => subjectsOf(event).includes(subject));
      const counted = own.map(({ data }) => data.participants).filter((count) => count !== undefined);
      const participants = counted.length === 0 ? undefined : counted.reduce((sum, count) => sum + count, 0);
      return { subject, events: own.length, participants };
    })
    .filter(({ events: count }) => count > 0);
}

/** Years that a report can be made of: from the first certain paper or event to the year of the registry's day. */
export function reportYears(registry: Registry): number[] {
  const last = Number(registry.asOf.slice(0, 4));
  const dates = [...registry.agreements.map(({ data }) => data.signed), ...registry.events.map(eventDate)];
  const years = dates
    .map((date) => (date === undefined ? undefined : parseEdtf(date)))
    .filter((value) => value !== undefined && !value.uncertain && !value.approximate)
    .map((value) => Number(value?.earliest.slice(0, 4)))
    .filter((year) => year > 1 && year <= last);
  const first = Math.min(last, ...years);
  return Array.from({ length: last - first + 1 }, (_, index) => last - index);
}

/** Papers whose stated term ends, or may end, between the registry's day and a later one. */
export function expiringUntil(registry: Registry, until: string): Agreement[] {
  return registry.agreements.filter(({ data, state }) => {
    const end = state === 'in-term' || state === 'term-uncertain' ? termEnd(data) : undefined;
    return end !== undefined && !end.unsure && end.last >= registry.asOf && end.last <= until;
  });
}

function isEstablished({ data }: Agreement): boolean {
  const signed = data.signed === undefined ? undefined : parseEdtf(data.signed);
  const isDated = signed !== undefined && !signed.uncertain && !signed.approximate;
  const isEnded = (data.history ?? []).some(({ state }) => ENDED.has(state));
  return isDated && (data.term !== undefined || isEnded);
}

function hasChanged(agreement: Agreement, year: number): boolean {
  const byPaper = agreement.followedBy.some(
    (later) =>
      isWithin(later.data.signed, year) &&
      [...later.amends, ...later.replaces].some(({ id }) => id === agreement.id),
  );
  return byPaper || steps(agreement).some(({ state, date }) => CHANGED.has(state) && isWithin(date, year));
}

function hasLapsed(agreement: Agreement, year: number): boolean {
  if (steps(agreement).some(({ state, date }) => ENDED.has(state) && isWithin(date, year))) return true;
  const end = agreement.data.renewal === 'automatic' ? undefined : termEnd(agreement.data);
  return (
    end !== undefined && !end.unsure && end.first.startsWith(`${year}-`) && end.last.startsWith(`${year}-`)
  );
}

/** State of a paper on a day of the past: what happened later is left aside. */
function stateOn({ data }: Agreement, day: string): string {
  const history = (data.history ?? []).filter(
    ({ date }) => date === undefined || !isCertainlyAfter(date, day),
  );
  return agreementState(
    { ...data, history: history.length === 0 ? undefined : history } as AgreementData,
    day,
  );
}

function steps({ steps }: Agreement): readonly Step[] {
  return steps;
}

function isLater(date: string | undefined, day: string): boolean {
  return date !== undefined && isCertainlyAfter(date, day);
}

/** Whether a date lies within a year for certain. */
function isWithin(date: string | undefined, year: number): boolean {
  const value = date === undefined ? undefined : parseEdtf(date);
  if (value === undefined || value.uncertain || value.approximate) return false;
  const prefix = `${String(year).padStart(4, '0')}-`;
  return value.earliest.startsWith(prefix) && value.latest.startsWith(prefix);
}
