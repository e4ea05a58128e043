import { agreementState } from './derive/agreement-state.ts';
import { termEnd } from './derive/agreement-term.ts';
import { chains, papersAfter } from './derive/chains.ts';
import { forceOf } from './derive/force.ts';
import { bearing, distanceKm } from '../format/great-circle.ts';
import { groupBy } from './derive/group.ts';
import { lastEvidence, unconfirmedSince } from './derive/last-evidence.ts';
import { relationSteps, sinceStep } from './derive/relation.ts';
import { supportsBySource } from './derive/supports.ts';
import type { Content } from './record.ts';
import type { Linked } from './resolve.ts';
import { inOrder } from './order.ts';

/** Fills in everything that is computed of single records, on the day that counts as today. */
export function derive(linked: Linked, content: Content, asOf: string): void {
  deriveSources(linked, content);
  deriveAgreements(linked, asOf);
  derivePartners(linked, content, asOf);
  deriveAssociations(linked, content);
  for (const act of linked.legalActs.values()) act.force = forceOf(act, asOf);
}

function deriveSources({ sources }: Linked, content: Content): void {
  const supports = supportsBySource(content, sources.values());
  for (const source of sources.values()) source.supports = supports.get(source.id) ?? [];
}

function deriveAgreements({ agreements, events }: Linked, asOf: string): void {
  const followers = papersAfter(agreements.values());
  const eventsOf = groupBy(inOrder.events(events.values()), (event) => event.agreements);
  for (const agreement of agreements.values()) {
    agreement.state = agreementState(agreement.data, asOf);
    agreement.termEnd = termEnd(agreement.data)?.text;
    agreement.followedBy = followers.get(agreement) ?? [];
    agreement.events = eventsOf.get(agreement) ?? [];
  }
  for (const [agreement, chain] of chains(agreements.values())) agreement.chain = chain;
}

function derivePartners(
  { partners, agreements, events, sources, terms }: Linked,
  { site }: Content,
  asOf: string,
): void {
  const agreementsOf = groupBy(inOrder.agreements(agreements.values()), (agreement) => agreement.partners);
  const eventsOf = groupBy(inOrder.events(events.values()), (event) => event.partners);
  const predecessorsOf = groupBy(inOrder.partners(partners.values(), terms), ({ successor }) =>
    successor ? [successor] : [],
  );
  for (const partner of partners.values()) {
    const { coordinates } = partner.data;
    partner.predecessors = predecessorsOf.get(partner) ?? [];
    partner.steps = relationSteps(partner, { agreements, sources, ...terms });
    partner.state = partner.steps.at(-1)?.state;
    partner.since = sinceStep(partner.steps);
    partner.distanceKm = coordinates && distanceKm(site.home.coordinates, coordinates);
    partner.bearing = coordinates && bearing(site.home.coordinates, coordinates);
    partner.agreements = agreementsOf.get(partner) ?? [];
    partner.events = eventsOf.get(partner) ?? [];
    partner.lastEvidence = lastEvidence(partner, asOf);
    partner.unconfirmedSince = unconfirmedSince(partner, asOf);
  }
}

function deriveAssociations({ associations, events }: Linked, { site }: Content): void {
  const eventsOf = groupBy(inOrder.events(events.values()), (event) => event.associations);
  for (const association of associations.values()) {
    const { coordinates } = association.data;
    association.events = eventsOf.get(association) ?? [];
    association.distanceKm = coordinates && distanceKm(site.home.coordinates, coordinates);
  }
}
