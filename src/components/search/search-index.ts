import type { FilterCounts, PagefindApi, PagefindResult } from '../../search/pagefind-api.ts';
import { isFairMatch } from '../../search/results.ts';
import { SEARCH_FILTERS, hasChosen, toPagefindFilters, type SearchState } from '../../search/search-state.ts';

/** What a search found. */
export interface SearchOutcome {
  results: readonly PagefindResult[];
  /** Results by filter and value, each filter counted as if only the others were set. */
  counts: FilterCounts;
  /** How many results there would be without filters. */
  unfiltered: number;
}

/** The loaded index. */
export interface SearchIndex {
  /** All pages by filter and value. */
  counts: FilterCounts;
  /** Searches for the first of the queries that finds something. Rejects when a part of the index cannot be loaded. */
  search(queries: readonly string[], state: SearchState): Promise<SearchOutcome>;
}

/** A registry's pages are as long as what is known: length says nothing of how well a page answers. */
const RANKING = { pageLength: 0.1, termFrequency: 0.4, termSaturation: 1.2, termSimilarity: 1 };

/** Words of an excerpt. */
const EXCERPT_LENGTH = 28;

/**
 * Loads the index that lies at an address. Rejects when it cannot be loaded.
 * @param bundlePath address of the folder, with a slash at the end; the site's pages lie beside it
 */
export async function openSearchIndex(bundlePath: string): Promise<SearchIndex> {
  const api = (await import(/* @vite-ignore */ `${bundlePath}pagefind.js`)) as PagefindApi;
  const baseUrl = bundlePath.replace(/[^/]+\/$/u, '');
  await api.options({ basePath: bundlePath, baseUrl, excerptLength: EXCERPT_LENGTH, ranking: RANKING });
  const counts = await orPagefindFailure(api.init().then(() => api.filters()));
  return { counts, search: (queries, state) => search(api, bundlePath, queries, state) };
}

async function search(
  api: PagefindApi,
  bundlePath: string,
  queries: readonly string[],
  state: SearchState,
): Promise<SearchOutcome> {
  const terms = queries.length === 0 && hasChosen(state) ? [null] : queries;
  const filters = toPagefindFilters(state);
  let outcome: SearchOutcome = { results: [], counts: {}, unfiltered: 0 };
  for (const term of terms) {
    const { results, unfilteredResultCount } = await api.search(term, { filters });
    const first = results[0] ?? (await api.search(term, { filters: {} })).results[0];
    if (!first || (term !== null && !isFairMatch(term, await first.data()))) continue;
    outcome = { results, counts: await countByFilter(api, term, state), unfiltered: unfilteredResultCount };
    break;
  }
  if (outcome.results.length === 0 && hasFailedRequests(bundlePath))
    throw new Error('A part of the search index could not be loaded');
  return outcome;
}

async function countByFilter(
  api: PagefindApi,
  term: string | null,
  state: SearchState,
): Promise<FilterCounts> {
  const counts: Record<string, Readonly<Record<string, number>>> = {};
  for (const filter of SEARCH_FILTERS) {
    const { filters } = await api.search(term, { filters: toPagefindFilters(state, filter) });
    counts[filter] = filters[filter] ?? {};
  }
  return counts;
}

/** Pagefind waits for ever when its start has failed; the failure is only seen as a rejection that nobody takes. */
function orPagefindFailure<Value>(work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const fail = (event: PromiseRejectionEvent): void => {
      event.preventDefault();
      reject(new Error('The search index could not be loaded', { cause: event.reason }));
    };
    addEventListener('unhandledrejection', fail);
    work.then(resolve, reject).finally(() => removeEventListener('unhandledrejection', fail));
  });
}

/** Pagefind takes a part of the index that did not arrive for an empty one: then «nothing found» would be untrue. */
function hasFailedRequests(bundlePath: string): boolean {
  const address = new URL(bundlePath, location.href).href;
  const requests = performance.getEntriesByType('resource').filter(({ name }) => name.startsWith(address));
  return requests.some((request) => request instanceof PerformanceResourceTiming && isFailed(request));
}

function isFailed({
  responseStatus,
  responseEnd,
  transferSize,
  decodedBodySize,
}: PerformanceResourceTiming): boolean {
  return (
    responseStatus >= 400 ||
    (responseStatus === 0 && responseEnd > 0 && transferSize === 0 && decodedBodySize === 0)
  );
}
