import type { Agreement, Event, Partner, Registry, RelationStep } from '../model.ts';
import { compareNewest } from '../sort.ts';
import type { AgreementState } from '../states.ts';
import { eventDate, isToldOf } from './event-date.ts';
import {
  changedIn,
  doubtfulYears,
  isConcludedBy,
  isPerhapsIn,
  isSignedAfter,
  lapsedIn,
  settledYears,
} from './paper-years.ts';
import { settledYear } from './settled-days.ts';
import { stateOn } from './state-on.ts';

/** What a year brought: the list that a municipality reports on its external relations. */
export interface YearlyReport {
  year: number;
  /** The day that closes the report: the last of the year, or the registry's day while the year runs. */
  until: string;
  isFinished: boolean;
  /** The papers of the report, each in the first of the groups that it belongs to. */
  papers: Readonly<Record<PaperGroup, readonly Agreement[]>>;
  /** Signed after the closing day: no part of the report. */
  later: readonly Agreement[];
  /** State of the papers on the closing day; a paper is missing where it is not established. */
  states: ReadonlyMap<Agreement, AgreementState>;
  /** Whether each paper of the report was in force on the closing day. */
  force: ReadonlyMap<Agreement, ForceOnDay>;
  /** What became of relations in the year, or perhaps in it where it can be no other, newest first. */
  relations: readonly RelationNews[];
  /** Events held in the year, newest first. An interval belongs to the year in which it begins. */
  events: readonly Event[];
  /** Events that were held, perhaps in this year, and those of the year that are not confirmed. */
  eventsPerhaps: readonly Event[];
  /** Events that were held, or are not confirmed, nobody knows when. */
  eventsUndated: readonly Event[];
}

/** What became of a paper by the closing day, in the order in which the first that fits is taken. */
export const PAPER_GROUPS = [
  /** Signed in the year for certain; «about» a day or month well inside it counts. */
  'made',
  /** Ended in the year: by its term, or as a source says. */
  'lapsed',
  /** Amended or replaced by a paper of the year, suspended or resumed in it. */
  'changed',
  /** Signed in the year as a list has it, which the date does not settle. */
  'perhapsMade',
  /** Of no known date, concluded or not. */
  'undated',
  /** Planned or unconfirmed. */
  'notConcluded',
  /** In force on the closing day, as far as its term tells. */
  'inForce',
  /** Signed before; nothing can be said of its force on that day. */
  'unclear',
  /** Over or suspended before the year. */
  'over',
] as const;

export type PaperGroup = (typeof PAPER_GROUPS)[number];

/** Whether a paper is in force on a day. */
type ForceOnDay = 'inForce' | 'unclear' | 'notInForce';

/** The report of a year, made once: its page, its files and the pages of the years beside it ask for it. */
export function yearlyReport(registry: Registry, year: number): YearlyReport {
  const known = reports.get(registry) ?? new Map<number, YearlyReport>();
  reports.set(registry, known);
  const report = known.get(year) ?? makeReport(registry, year);
  known.set(year, report);
  return report;
}

const reports = new WeakMap<Registry, Map<number, YearlyReport>>();

function makeReport(registry: Registry, year: number): YearlyReport {
  const { asOf } = registry;
  const lastDay = dayOf(year, '12-31');
  const until = lastDay < asOf ? lastDay : asOf;
  const isLater = ({ data }: Agreement) => isSignedAfter(data.signed, until);
  const agreements = registry.agreements.filter((agreement) => !isLater(agreement));
  const states = new Map(
    agreements.flatMap((agreement) => {
      const state = isConcludedBy(agreement, until) ? stateOn(agreement, until, asOf) : undefined;
      return state === undefined ? [] : [[agreement, state] as const];
    }),
  );
  const force = new Map(
    agreements.map((agreement) => {
      const isOut = !isConcludedBy(agreement, until) || lapsedIn(agreement, asOf).includes(year);
      return [agreement, isOut ? 'notInForce' : forceIn(states.get(agreement))] as const;
    }),
  );
  const groups = new Map(
    agreements.map((agreement) => {
      const group = newsOf(agreement, { year, until, asOf }) ?? OLD[force.get(agreement) ?? 'unclear'];
      return [agreement, group] as const;
    }),
  );
  const events = registry.events.filter(isToldOf);
  const isOfYear = (event: Event) => settledYear(eventDate(event)) === year;
  const isCertain = (event: Event) => isOfYear(event) && event.data.state === 'held';
  return {
    year,
    until,
    isFinished: lastDay < asOf,
    papers: Object.fromEntries(
      PAPER_GROUPS.map((group) => [group, agreements.filter((agreement) => groups.get(agreement) === group)]),
    ) as unknown as YearlyReport['papers'],
    later: registry.agreements.filter(isLater),
    states,
    force,
    relations: datedSteps(registry)
      .filter(({ step }) => yearsOfDate(step.date).includes(year))
      .sort((a, b) => compareNewest(a.step.date, b.step.date)),
    events: events.filter(isCertain),
    eventsPerhaps: events.filter(
      (event) => !isCertain(event) && (isOfYear(event) || isPerhapsIn(eventDate(event), year)),
    ),
    eventsUndated: events.filter((event) => eventDate(event) === undefined),
  };
}

/**
 * Years that have a report, the newest first: those in which a paper was made, changed or ended, an event was held or a
 * relation took a step, or perhaps did, where it can be no other year.
 */
export function reportYears(registry: Registry): readonly number[] {
  const known = yearsWithReport.get(registry) ?? findYears(registry);
  yearsWithReport.set(registry, known);
  return known;
}

const yearsWithReport = new WeakMap<Registry, readonly number[]>();

function findYears(registry: Registry): number[] {
  const { agreements, events, asOf } = registry;
  const ofPapers = agreements.flatMap((agreement) =>
    [...yearsOfDate(agreement.data.signed), ...changedIn(agreement), ...lapsedIn(agreement, asOf)].filter(
      (year) => isConcludedBy(agreement, dayOf(year, '12-31')),
    ),
  );
  const ofEvents = events.filter(isToldOf).flatMap((event) => yearsOfDate(eventDate(event)));
  const ofRelations = datedSteps(registry).flatMap(({ step }) => yearsOfDate(step.date));
  return [...new Set([...ofPapers, ...ofEvents, ...ofRelations])]
    .filter((year) => year <= presentYear(registry))
    .sort((a, b) => b - a);
}

function datedSteps({ partners }: Registry): RelationNews[] {
  return partners.flatMap((partner) =>
    partner.steps.filter(({ date }) => date !== undefined).map((step) => ({ partner, step })),
  );
}

/** A step of the relation with a partner. */
export interface RelationNews {
  partner: Partner;
  step: RelationStep;
}

/** The year of the registry's day. */
export function presentYear({ asOf }: Pick<Registry, 'asOf'>): number {
  return Number(asOf.slice(0, 4));
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

/** The group of a paper of which the year tells nothing new. */
const OLD: Readonly<Record<ForceOnDay, PaperGroup>> = {
  inForce: 'inForce',
  unclear: 'unclear',
  notInForce: 'over',
};

function newsOf(agreement: Agreement, { year, until, asOf }: ReportDay): PaperGroup | undefined {
  const { signed, stage } = agreement.data;
  if (isConcludedBy(agreement, until)) {
    if (settledYear(signed) === year) return 'made';
    if (lapsedIn(agreement, asOf).includes(year)) return 'lapsed';
    if (changedIn(agreement).includes(year)) return 'changed';
    if (isPerhapsIn(signed, year)) return 'perhapsMade';
  }
  if (signed === undefined) return 'undated';
  return stage === 'done' ? undefined : 'notConcluded';
}

function forceIn(state: AgreementState | undefined): ForceOnDay {
  if (UNCLEAR.has(state ?? UNKNOWN)) return 'unclear';
  return FORCE.has(state ?? UNKNOWN) ? 'inForce' : 'notInForce';
}

/** The one year of a date, settled or named with a doubt. */
function yearsOfDate(date: string | undefined): number[] {
  const doubtful = doubtfulYears(date);
  return doubtful?.first === doubtful?.last && doubtful ? [doubtful.first] : settledYears([date]);
}

function dayOf(year: number, day: string): string {
  return `${String(year).padStart(4, '0')}-${day}`;
}

interface ReportDay {
  year: number;
  until: string;
  asOf: string;
}
