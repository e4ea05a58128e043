import type { Agreement, Declared, Event, Partner } from '../model.ts';
import type { Terms } from '../link/terms.ts';
import { groupBy } from './group.ts';

/** Gathers under each area and form of exchange the records and declared groups that name it, in the order given. */
export function gatherTopics(terms: Terms, { partners, agreements, events, declared }: Gathered): void {
  const both = [
    [terms.areas, (thing: { areas: Declared['areas'] }) => thing.areas],
    [terms.exchangeForms, (thing: { exchangeForms?: Declared['areas'] }) => thing.exchangeForms ?? []],
  ] as const;
  for (const [topics, topicsOf] of both) {
    const byPartner = groupBy(partners, topicsOf);
    const byAgreement = groupBy<Agreement & { exchangeForms?: never }, Declared['areas'][number]>(
      agreements,
      topicsOf,
    );
    const byEvent = groupBy(events, topicsOf);
    const byDeclared = groupBy(declared, topicsOf);
    for (const topic of topics.values()) {
      topic.partners = byPartner.get(topic) ?? [];
      topic.agreements = byAgreement.get(topic) ?? [];
      topic.events = byEvent.get(topic) ?? [];
      topic.declared = byDeclared.get(topic) ?? [];
    }
  }
}

interface Gathered {
  partners: readonly Partner[];
  agreements: readonly Agreement[];
  events: readonly Event[];
  declared: readonly Declared[];
}
