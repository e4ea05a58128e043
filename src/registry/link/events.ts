import type { Source } from '../linked-record.ts';
import type { Agreement, Association, Event, Partner } from '../model.ts';
import type { Content } from '../record.ts';
import { linkCitedFields, pick, type ById } from './citations.ts';
import { recordsById } from './records-by-id.ts';
import { termOf, type Terms } from './terms.ts';

/** Events by id, with everything they point at. */
export function linkEvents({ records }: Content, terms: Terms, known: Known): Map<string, Event> {
  return recordsById(records.events, ({ data, ...record }) => {
    const { citationsOf, accounts } = linkCitedFields(known.sources, data);
    return {
      ...record,
      data,
      citationsOf,
      accounts,
      kind: termOf(terms.eventKinds, data.kind),
      partners: pick(known.partners, data.partners),
      associations: pick(known.associations, data.associations),
      agreements: pick(known.agreements, data.agreements),
      areas: pick(terms.areas, data.areas),
      exchangeForms: pick(terms.exchangeForms, data.exchangeForms),
    };
  });
}

interface Known {
  sources: ById<Source>;
  partners: ById<Partner>;
  agreements: ById<Agreement>;
  associations: ById<Association>;
}
