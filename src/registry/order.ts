import { eventDate } from './derive/event-date.ts';
import type { Source } from './linked-record.ts';
import type { Agreement, Association, Event, LegalAct, Partner } from './model.ts';
import type { PageRecord } from './record.ts';
import type { Terms } from './link/terms.ts';
import { byId, newestFirst, oldestFirst } from './sort.ts';

/** The order of every list of the registry, the one place that decides it. Each gives a new list. */
export const inOrder = {
  /** Newest first; undated ones last. */
  agreements: (list: Iterable<Agreement>) => [...list].sort(newestAgreement),
  /** Newest first, by the day held or else reported; undated ones last. */
  events: (list: Iterable<Event>) => [...list].sort(newestEvent),
  associations: (list: Iterable<Association>) => [...list].sort(byId),
  sources: (list: Iterable<Source>) => [...list].sort(byId),
  /**
   * In the order of their kinds, then by date; a constitution before the laws of its jurisdiction, what is no longer in
   * force last.
   */
  legalActs: (list: Iterable<LegalAct>, { actKinds }: Terms) => {
    const acts = [...list];
    const rank = ranks(actKinds.keys());
    const kindRank = ({ kind }: LegalAct) => rank(kind.id);
    const lawRank = lawRanks(acts, kindRank);
    return acts.sort(
      (a, b) =>
        Number(isOver(a)) - Number(isOver(b)) ||
        lawRank(a) - lawRank(b) ||
        kindRank(a) - kindRank(b) ||
        oldestAct(a, b),
    );
  },
  /** By direction and kind in vocabulary order, then by id. */
  partners: (list: Iterable<Partner>, { directions, partnerKinds }: Terms) => {
    const directionRank = ranks(directions.keys());
    const partnerKindRank = ranks(partnerKinds.keys());
    return [...list].sort(
      (a, b) =>
        directionRank(a.direction.id) - directionRank(b.direction.id) ||
        partnerKindRank(a.kind.id) - partnerKindRank(b.kind.id) ||
        byId(a, b),
    );
  },
  /** By the `order` of the pages, those without one last; then by id. */
  pages: (list: Iterable<PageRecord>) => [...list].sort((a, b) => pageRank(a) - pageRank(b) || byId(a, b)),
};

const newestAgreement = newestFirst((agreement: Agreement) => agreement.data.signed);
const newestEvent = newestFirst(eventDate);
const oldestAct = oldestFirst((act: LegalAct) => act.data.date);

/** Place of an act's kind; for a constitution that of the first law of the same jurisdiction. */
function lawRanks(acts: readonly LegalAct[], kindRank: (act: LegalAct) => number): (act: LegalAct) => number {
  const first = new Map<string, number>();
  for (const act of acts) {
    const key = jurisdictionKey(act);
    if (act.data.kind !== 'constitution' && act.data.kind !== 'treaty')
      first.set(key, Math.min(kindRank(act), first.get(key) ?? Infinity));
  }
  return (act) =>
    act.data.kind === 'constitution' ? (first.get(jurisdictionKey(act)) ?? kindRank(act)) : kindRank(act);
}

function jurisdictionKey({ data }: LegalAct): string {
  return JSON.stringify(data.jurisdiction);
}

function isOver({ force }: LegalAct): boolean {
  return force === 'not-in-force';
}

function pageRank({ data }: PageRecord): number {
  return Object.values(data).find((page) => page?.order !== undefined)?.order ?? Number.MAX_VALUE;
}

/** Places of ids in their vocabulary; what is not in it comes last. */
function ranks(ids: Iterable<string>): (id: string) => number {
  const places = new Map([...ids].map((id, index) => [id, index]));
  return (id) => places.get(id) ?? places.size;
}
