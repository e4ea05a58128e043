import type { Agreement, Event, Partner, TopicTerm } from '../model.ts';
import { isToldOf } from './event-date.ts';

/** An area in which a partner and the city work together, and whose word that is. */
export interface PartnerArea {
  area: TopicTerm;
  /** Whether it is stated of the partner as a whole. */
  isStated: boolean;
  /** Papers and events that are of this area, newest first. */
  papers: readonly Agreement[];
  events: readonly Event[];
}

/** The areas of a partner in the order given: those stated of it, and those that one of its papers or events is of. */
export function partnerAreas(areas: readonly TopicTerm[], partner: Partner): PartnerArea[] {
  const events = partner.events.filter(isToldOf);
  const of = (area: TopicTerm): PartnerArea => {
    const isOf = (record: Agreement | Event) => record.areas.includes(area);
    return {
      area,
      isStated: partner.areas.includes(area),
      papers: partner.agreements.filter(isOf),
      events: events.filter(isOf),
    };
  };
  const named = new Set([partner, ...partner.agreements, ...events].flatMap((record) => record.areas));
  return areas.filter((area) => named.has(area)).map(of);
}
