import type { Source } from '../linked-record.ts';
import type { Partner } from '../model.ts';
import type { Content } from '../record.ts';
import { linkCited, linkCitedFields, pick, type ById } from './citations.ts';
import { recordsById } from './records-by-id.ts';
import { partnerKindOf, type Terms } from './terms.ts';

/** Partners by id, with their kind and topics; relation, papers, events and distance are still empty. */
export function linkPartners(
  { records }: Content,
  terms: Terms,
  sources: ById<Source>,
): Map<string, Partner> {
  return recordsById(records.partners, ({ data, ...record }) => {
    const kind = partnerKindOf(terms, data.kind);
    return {
      ...record,
      data,
      ...linkCitedFields(sources, data),
      kind,
      direction: kind.directionTerm,
      steps: [],
      state: undefined,
      since: undefined,
      distanceKm: undefined,
      bearing: undefined,
      areas: pick(terms.areas, data.areas),
      exchangeForms: pick(terms.exchangeForms, data.exchangeForms),
      agreements: [],
      events: [],
      contacts: linkCited(sources, data.contacts),
      lastEvidence: undefined,
    };
  });
}
