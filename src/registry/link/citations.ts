import type { Account, Cites, LinkedCitation, Source } from '../linked-record.ts';
import type { Citation } from '../../format/citation.ts';
import type { LocalizedText } from '../../format/localized-text.ts';

/** Records by id; what is not in it is dropped, the rule for its kind of reference reports it. */
export type ById<T> = ReadonlyMap<string, T>;

/** The records of these ids that exist, in the order of the ids, each once. */
export function pick<T>(known: ById<T>, ids: readonly string[] | undefined): T[] {
  return [...new Set(ids)].flatMap((id) => {
    const record = known.get(id);
    return record === undefined ? [] : [record];
  });
}

/** Citations with their sources; those of unknown sources are dropped. */
export function linkCitations(
  sources: ById<Source>,
  cite: readonly Citation[] | undefined,
): LinkedCitation[] {
  return (cite ?? []).flatMap((citation) => {
    const record = sources.get(citation.source);
    return record === undefined ? [] : [{ ...citation, record }];
  });
}

/** What every record but a source has from its citations: `cite`, `accounts` and `declaredBy`, linked. */
export function linkCitedFields(sources: ById<Source>, data: CitedData) {
  return {
    cites: Object.fromEntries(
      Object.entries(data.cite ?? {}).map(([field, cite]) => [field, linkCitations(sources, cite)]),
    ) satisfies Cites,
    accounts: (data.accounts ?? []).map((account): Account => ({
      ...account,
      cite: linkCitations(sources, account.cite),
    })),
    declaredBy: pick(sources, data.declaredBy),
  };
}

interface CitedData {
  cite?: Record<string, Citation[]> | undefined;
  accounts?: { field: string; says: LocalizedText; cite: Citation[] }[] | undefined;
  declaredBy?: string[] | undefined;
}
