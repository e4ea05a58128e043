import type { Cited, CitationsByField, LinkedCitation, Source } from '../linked-record.ts';
import type { Citation } from '../../format/citation.ts';
import type { PartnerData } from '../../format/partner.ts';

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

/** Parts of a record, each with its citations linked. */
export function linkCited<Part extends { cite?: readonly Citation[] | undefined }>(
  sources: ById<Source>,
  parts: readonly Part[] | undefined,
): Cited<Part>[] {
  return (parts ?? []).map(({ cite, ...part }) => ({ ...part, citations: linkCitations(sources, cite) }));
}

/** Citations of single fields. */
export function linkByField(sources: ById<Source>, cite: CitedData['cite'] = {}): CitationsByField {
  return Object.fromEntries(
    Object.entries(cite).map(([field, citations]) => [field, linkCitations(sources, citations)]),
  );
}

/** What every record but a source has from its citations: `cite`, `accounts` and `declaredBy`, linked. */
export function linkCitedFields(sources: ById<Source>, data: CitedData) {
  return {
    citationsOf: linkByField(sources, data.cite),
    accounts: linkCited(sources, data.accounts),
    declaredBy: pick(sources, data.declaredBy),
  };
}

interface CitedData {
  cite?: Record<string, Citation[]> | undefined;
  accounts?: PartnerData['accounts'];
  declaredBy?: string[] | undefined;
}
