import type { Source } from '../linked-record.ts';
import type { Agreement, Partner } from '../model.ts';
import type { Content } from '../record.ts';
import { PAPER_LINKS } from '../../format/agreement.ts';
import { HOME } from '../../format/field-meta.ts';
import { linkCited, linkCitedFields, pick, type ById } from './citations.ts';
import { recordsById } from './records-by-id.ts';
import { termOf, type Terms } from './terms.ts';

/** Agreements by id, with their parties and the papers they point at; state, chain and events are still empty. */
export function linkAgreements(
  { records }: Content,
  terms: Terms,
  sources: ById<Source>,
  partners: ById<Partner>,
): Map<string, Agreement> {
  const agreements = recordsById(records.agreements, ({ data, ...record }): Agreement => ({
    ...record,
    data,
    ...linkCitedFields(sources, data),
    kind: termOf(terms.agreementKinds, data.kind),
    parties: linkParties(data.parties, partners),
    otherParties: data.otherParties ?? [],
    partners: pick(
      partners,
      data.parties.map(({ side }) => side),
    ),
    steps: linkCited(sources, data.history),
    signatories: [
      ...linkCited(sources, data.signatories).map(({ side, ...signatory }) => {
        const partner = partners.get(side);
        return { ...signatory, ...(partner && { partner }) };
      }),
      ...(data.otherParties ?? []).flatMap(({ name: party, signatories }) =>
        linkCited(sources, signatories).map((signatory) => ({ ...signatory, party })),
      ),
    ],
    state: 'term-unknown',
    termEnd: undefined,
    areas: pick(terms.areas, data.areas),
    basedOn: [],
    implements: [],
    amends: [],
    replaces: [],
    followedBy: [],
    events: [],
    chain: [],
  }));
  for (const agreement of agreements.values()) {
    for (const link of PAPER_LINKS) agreement[link] = pick(agreements, agreement.data[link]);
  }
  return agreements;
}

function linkParties(parties: Agreement['data']['parties'], partners: ById<Partner>): Agreement['parties'] {
  return parties.flatMap(({ side, body }) => {
    const partner = partners.get(side);
    if (side !== HOME && partner === undefined) return [];
    return [{ ...(partner && { partner }), ...(body && { body }) }];
  });
}
