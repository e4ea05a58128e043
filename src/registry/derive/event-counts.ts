import type { Event, Partner, Registry, Term } from '../model.ts';

/** Events counted together: how many there were, and how many people took part as far as sources count them. */
export interface EventCount<Subject> {
  subject: Subject;
  events: number;
  /** `undefined` where no source counts them. */
  participants: number | undefined;
}

/** The events by their kind, in the order of the vocabulary. */
export function eventsByKind(registry: Registry, events: readonly Event[]): EventCount<Term>[] {
  return countEach(registry.eventKinds, events, (event) => [event.kind]);
}

/** The events by partner, in the order of the registry; an event with two partners counts for both. */
export function eventsByPartner(registry: Registry, events: readonly Event[]): EventCount<Partner>[] {
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
