import type { Terms } from '../link/terms.ts';
import type { Agreement, Association, Direction, Event, Partner } from '../model.ts';
import { groupBy } from './group.ts';

/**
 * Gathers under each direction and partner kind what belongs to it, in the order given. Papers belong to the directions
 * of their partners; events to those of their partners, associations and papers.
 */
export function gatherDirections(
  terms: Terms,
  { partners, agreements, associations, events }: Gathered,
): void {
  const ofPartners = groupBy(partners, ({ direction }) => [direction]);
  const ofKind = groupBy(partners, ({ kind }) => [kind]);
  const ofAgreements = groupBy(agreements, directionsOfPaper);
  const ofAssociations = groupBy(associations, ({ direction }) => (direction ? [direction] : []));
  const ofEvents = groupBy(events, directionsOfEvent);
  const kinds = groupBy(terms.partnerKinds.values(), ({ directionTerm }) => [directionTerm]);
  for (const kind of terms.partnerKinds.values()) kind.partners = ofKind.get(kind) ?? [];
  for (const direction of terms.directions.values()) {
    direction.partnerKinds = kinds.get(direction) ?? [];
    direction.partners = ofPartners.get(direction) ?? [];
    direction.agreements = ofAgreements.get(direction) ?? [];
    direction.associations = ofAssociations.get(direction) ?? [];
    direction.events = ofEvents.get(direction) ?? [];
  }
}

function directionsOfPaper({ partners }: Agreement): Direction[] {
  return partners.map(({ direction }) => direction);
}

function directionsOfEvent({ partners, associations, agreements }: Event): Direction[] {
  return [
    ...partners.map(({ direction }) => direction),
    ...associations.flatMap(({ direction }) => (direction ? [direction] : [])),
    ...agreements.flatMap(directionsOfPaper),
  ];
}

interface Gathered {
  partners: readonly Partner[];
  agreements: readonly Agreement[];
  associations: readonly Association[];
  events: readonly Event[];
}
