import { hasBegun } from '../certain-date.ts';
import type { Agreement, Event, LegalAct, Partner, Registry, RelationStep } from '../model.ts';
import { compareNewest, compareText } from '../sort.ts';
import { eventDate, isToldOf } from './event-date.ts';

/** A dated fact, with the record it belongs to. */
export type LatestFact = { date: string; id: string } & (
  | { kind: 'step'; partner: Partner; step: RelationStep }
  | { kind: 'agreement'; agreement: Agreement }
  | { kind: 'event'; event: Event }
  | { kind: 'legal-act'; act: LegalAct; step: LegalAct['steps'][number] }
);

/**
 * The newest dated facts, an event by the day of its report where that alone is known, up to the registry's day, newest
 * first, at most `limit` of them. A step that an agreement made is told by the agreement; what is planned is no fact,
 * nor is a paper that is not confirmed.
 */
export function latestFacts(registry: Registry, limit: number): LatestFact[] {
  const facts: LatestFact[] = [
    ...registry.partners.flatMap((partner) =>
      partner.steps.flatMap((step): LatestFact[] =>
        step.date === undefined || step.agreement
          ? []
          : [{ kind: 'step', date: step.date, id: partner.id, partner, step }],
      ),
    ),
    ...registry.agreements.flatMap((agreement): LatestFact[] =>
      agreement.data.signed === undefined || agreement.data.stage !== 'done'
        ? []
        : [{ kind: 'agreement', date: agreement.data.signed, id: agreement.id, agreement }],
    ),
    ...registry.events.flatMap((event): LatestFact[] => {
      const date = eventDate(event);
      return date === undefined || !isToldOf(event) ? [] : [{ kind: 'event', date, id: event.id, event }];
    }),
    ...registry.legalActs.flatMap((act) =>
      act.steps.flatMap((step): LatestFact[] =>
        step.date === undefined ? [] : [{ kind: 'legal-act', date: step.date, id: act.id, act, step }],
      ),
    ),
  ];
  return facts
    .filter(({ date }) => hasBegun(date, registry.asOf))
    .sort((a, b) => compareNewest(a.date, b.date) || compareText(a.kind, b.kind) || compareText(a.id, b.id))
    .slice(0, limit);
}
