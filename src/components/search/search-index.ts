import type { Locale } from '../../format/localized-text.ts';
import type { FilterCounts, PagefindApi, PagefindResult } from '../../search/pagefind-api.ts';
import type { TextQuery } from '../../search/query.ts';
import { isFairMatch, isSureMatch } from '../../search/results.ts';
import { SEARCH_FILTERS, hasChosen, toPagefindFilters, type SearchState } from '../../search/search-state.ts';
import { openPagefind, siteRoot } from './open-pagefind.ts';

/** What a search found. */
export interface SearchOutcome {
  /** How many pages were found. */
  found: number;
  /** Best first, without those that are told beside them. */
  results: readonly PagefindResult[];
  /** How many results there would be without filters. */
  unfiltered: number;
  /** What was searched for instead of what was typed. */
  instead: string | undefined;
  /** Whether the best page has every word as it was typed. */
  isSure: boolean;
  /** Results by filter and value, each filter counted as if only the others were set; loads what it needs. */
  counts: () => Promise<FilterCounts>;
}

/** The loaded index. */
export interface SearchIndex {
  /** All pages by filter and value. */
  counts: () => Promise<FilterCounts>;
  /**
   * Searches for the first of the queries that surely finds something, else for the first that fairly does. Rejects
   * when a part of the index cannot be loaded.
   * @param told addresses of pages that are told of beside what was found
   */
  search: (
    queries: readonly TextQuery[],
    state: SearchState,
    told: (found: Pick<SearchOutcome, 'found' | 'isSure'>) => readonly string[],
  ) => Promise<SearchOutcome>;
}

/** That nothing was found, and nothing need be loaded for it. */
export const NOTHING: SearchOutcome = {
  found: 0,
  results: [],
  unfiltered: 0,
  instead: undefined,
  isSure: false,
  counts: () => Promise.resolve({}),
};

/** Results that are loaded as soon as they are known: as many as are shown at first. */
const LOADED = 6;

/**
 * Loads the index that lies at an address. Rejects when it cannot be loaded.
 * @param bundlePath address of the folder, with a slash at the end; the site's pages lie beside it
 * @param locale of the index
 * @param words that will be searched for first
 */
export async function openSearchIndex(
  bundlePath: string,
  locale: Locale,
  words: readonly string[],
): Promise<SearchIndex> {
  const { api, pages, loadCounts, hasFailed } = await openPagefind(bundlePath, locale, words);
  return {
    counts: loadCounts,
    search: async (queries, state, told) => {
      const known = await pages();
      const untold = (all: readonly PagefindResult[], isSure: boolean): PagefindResult[] => {
        const hrefs = told({ found: all.length, isSure });
        const ids = new Set(hrefs.map((href) => known[href.slice(siteRoot(bundlePath).length)]));
        return all.filter(({ id }) => !ids.has(id));
      };
      const chosen = await chooseQuery(api, queries, state, untold);
      if (chosen === undefined && hasFailed())
        throw new Error('A part of the search index could not be loaded');
      const counts = async (): Promise<FilterCounts> => {
        await loadCounts();
        return chosen === undefined ? {} : countsOf(api, chosen, state);
      };
      if (chosen === undefined) return { ...NOTHING, counts };
      const found = await api.search(chosen?.term ?? null, { filters: toPagefindFilters(state) });
      const { results, unfilteredResultCount: unfiltered } = found;
      const { instead } = chosen ?? {};
      const isSure = chosen?.isSure === true && instead === undefined;
      return {
        found: results.length,
        results: untold(results, isSure),
        unfiltered,
        instead,
        isSure,
        counts,
      };
    },
  };
}

/** `null` stands for all pages that pass the filters. */
async function chooseQuery(
  api: PagefindApi,
  queries: readonly TextQuery[],
  state: SearchState,
  untold: (results: readonly PagefindResult[], isSure: boolean) => readonly PagefindResult[],
): Promise<(TextQuery & { isSure?: boolean }) | null | undefined> {
  if (queries.length === 0) return hasChosen(state) ? null : undefined;
  let fair: TextQuery | undefined;
  for (const query of queries) {
    const { results } = await api.search(query.term, { filters: {} });
    const [first] = results;
    if (!first) continue;
    // The others will most often be asked for, and are on the way while the first is judged.
    if (query.isLikely === true)
      for (const result of untold(results, true).slice(0, LOADED)) result.data().catch(() => undefined);
    const fragment = await first.data();
    if (isSureMatch(query.term, fragment)) return { ...query, isSure: true };
    // Other readings are guesses: they have to fit in full.
    if (query.instead === undefined && isFairMatch(query.term, fragment)) fair ??= query;
  }
  return fair;
}

async function countsOf(
  api: PagefindApi,
  query: TextQuery | null,
  state: SearchState,
): Promise<FilterCounts> {
  const counts: Record<string, Readonly<Record<string, number>>> = {};
  for (const filter of SEARCH_FILTERS) {
    const { filters } = await api.search(query?.term ?? null, { filters: toPagefindFilters(state, filter) });
    counts[filter] = filters[filter] ?? {};
  }
  return counts;
}
