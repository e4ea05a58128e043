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
  const partners = recordsById(records.partners, ({ data, ...record }): Partner => {
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
      successor: undefined,
      predecessors: [],
      distanceKm: undefined,
      bearing: undefined,
      areas: pick(terms.areas, data.areas),
      exchangeForms: pick(terms.exchangeForms, data.exchangeForms),
      agreements: [],
      events: [],
      contacts: linkCited(sources, data.contacts),
      lastEvidence: undefined,
      unconfirmedSince: undefined,
    };
  });
  for (const partner of partners.values()) {
    const { successor } = partner.data;
    if (successor !== undefined && successor !== partner.id) partner.successor = partners.get(successor);
  }
  return partners;
}
