import type { Locale } from '../../format/localized-text.ts';
import type {
  FilterCounts,
  PagefindApi,
  PagefindFilters,
  PagefindResult,
} from '../../search/pagefind-api.ts';
import type { TextQuery } from '../../search/query.ts';
import { isFairMatch, isSureMatch } from '../../search/results.ts';
import { SEARCH_FILTERS, hasChosen, toPagefindFilters, type SearchState } from '../../search/search-state.ts';
import { openPagefind } from './open-pagefind.ts';

/** What a search found. */
export interface SearchOutcome {
  /** Best first. */
  results: readonly PagefindResult[];
  /** The same by kind, the kind with the best result first; one group without a kind when one kind was asked for. */
  groups: readonly ResultGroup[];
  /** Results by filter and value, each filter counted as if only the others were set. */
  counts: FilterCounts;
  /** How many results there would be without filters. */
  unfiltered: number;
  /** What was searched for instead of what was typed. */
  instead: string | undefined;
}

/** Results of one kind. */
interface ResultGroup {
  kind: string | undefined;
  results: readonly PagefindResult[];
}

/** The loaded index. */
export interface SearchIndex {
  /** All pages by filter and value. */
  counts: FilterCounts;
  /**
   * Searches for the first of the queries that surely finds something, else for the first that fairly does. Rejects
   * when a part of the index cannot be loaded.
   */
  search(queries: readonly TextQuery[], state: SearchState): Promise<SearchOutcome>;
}

const NOTHING: SearchOutcome = { results: [], groups: [], counts: {}, unfiltered: 0, instead: undefined };

/**
 * Loads the index that lies at an address. Rejects when it cannot be loaded.
 * @param bundlePath address of the folder, with a slash at the end; the site's pages lie beside it
 * @param locale of the index
 */
export async function openSearchIndex(bundlePath: string, locale: Locale): Promise<SearchIndex> {
  const { api, counts, hasFailed } = await openPagefind(bundlePath, locale);
  return {
    counts,
    search: async (queries, state) => {
      const chosen = await chooseQuery(api, queries, state);
      if (chosen === undefined && hasFailed())
        throw new Error('A part of the search index could not be loaded');
      return chosen === undefined ? NOTHING : await outcomeOf(api, chosen, state);
    },
  };
}

/** `null` stands for all pages that pass the filters. */
async function chooseQuery(
  api: PagefindApi,
  queries: readonly TextQuery[],
  state: SearchState,
): Promise<TextQuery | null | undefined> {
  if (queries.length === 0) return hasChosen(state) ? null : undefined;
  let fair: TextQuery | undefined;
  for (const query of queries) {
    const [first] = (await api.search(query.term, { filters: {} })).results;
    if (!first) continue;
    const fragment = await first.data();
    if (isSureMatch(query.term, fragment)) return query;
    // Other readings are guesses: they have to fit in full.
    if (query.instead === undefined && isFairMatch(query.term, fragment)) fair = query;
  }
  return fair;
}

async function outcomeOf(
  api: PagefindApi,
  query: TextQuery | null,
  state: SearchState,
): Promise<SearchOutcome> {
  const term = query === null ? null : query.term;
  const { results, unfilteredResultCount } = await api.search(term, { filters: toPagefindFilters(state) });
  const counts: Record<string, Readonly<Record<string, number>>> = {};
  for (const filter of SEARCH_FILTERS) {
    const { filters } = await api.search(term, { filters: toPagefindFilters(state, filter) });
    counts[filter] = filters[filter] ?? {};
  }
  const groups =
    state.chosen.kind.length === 1
      ? [{ kind: undefined, results }]
      : await groupByKind(api, term, toPagefindFilters(state), results, Object.keys(counts['kind'] ?? {}));
  return {
    results,
    groups: groups.filter((group) => group.results.length > 0),
    counts,
    unfiltered: unfilteredResultCount,
    instead: query?.instead,
  };
}

/** The kind of a result is known only when its text is loaded; asking for each kind by itself costs no request. */
async function groupByKind(
  api: PagefindApi,
  term: string | null,
  filters: PagefindFilters,
  results: readonly PagefindResult[],
  kinds: readonly string[],
): Promise<ResultGroup[]> {
  const kindOf = new Map<string, string>();
  for (const kind of kinds) {
    const found = await api.search(term, { filters: { ...filters, kind: { any: [kind] } } });
    for (const { id } of found.results) kindOf.set(id, kind);
  }
  const groups = new Map<string | undefined, PagefindResult[]>();
  for (const result of results) {
    const kind = kindOf.get(result.id);
    const group = groups.get(kind);
    if (group) group.push(result);
    else groups.set(kind, [result]);
  }
  return [...groups].map(([kind, found]) => ({ kind, results: found }));
}
