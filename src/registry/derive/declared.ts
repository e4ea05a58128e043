import { linkCitations, pick } from '../link/citations.ts';
import type { Agreement, Association, Declared, LegalAct, Partner } from '../model.ts';
import type { Linked } from '../resolve.ts';
import type { SiteData } from '../../format/site.ts';
import { compareText } from '../sort.ts';

/** Every declared number beside the records that the same source names and those that only other sources name. */
export function declaredNumbers({ declared = [] }: SiteData, linked: Linked): Declared[] {
  return declared.map((entry) => {
    const citations = linkCitations(linked.sources, entry.cite);
    const declarers = new Set(citations.map(({ record }) => record));
    const meant = recordsMeant(entry, linked);
    const isListed = (record: Countable) => record.declaredBy.some((source) => declarers.has(source));
    return {
      collection: entry.collection,
      kind: entry.kind,
      scope: entry.scope,
      count: entry.count,
      named: entry.named,
      note: entry.note,
      areas: pick(linked.terms.areas, entry.areas),
      exchangeForms: pick(linked.terms.exchangeForms, entry.exchangeForms),
      citations,
      listedByDeclarer: sortedIds(meant.filter(isListed)),
      listedByOthers: sortedIds(meant.filter((record) => !isListed(record))),
    };
  });
}

function recordsMeant({ collection, kind, scope }: DeclaredEntry, linked: Linked): Countable[] {
  const records = {
    partners: linked.partners,
    agreements: linked.agreements,
    associations: linked.associations,
    'legal-acts': linked.legalActs,
  }[collection];
  return [...records.values()].filter(
    ({ data }: Countable) =>
      (kind === undefined || ('kind' in data && data.kind === kind)) &&
      (scope === undefined || ('scope' in data && data.scope === scope)),
  );
}

function sortedIds(records: readonly Countable[]): string[] {
  return records.map(({ id }) => id).sort(compareText);
}

type DeclaredEntry = NonNullable<SiteData['declared']>[number];
type Countable = Partner | Agreement | Association | LegalAct;
