import type { PagefindFilters } from './pagefind-api.ts';

/** Filters of the search page, in the order they are shown; also their names in the address and in the index. */
export const SEARCH_FILTERS = ['kind', 'area', 'country', 'decade', 'state'] as const;

export type SearchFilter = (typeof SEARCH_FILTERS)[number];

/** What the reader asked for. */
export interface SearchState {
  /** As typed. */
  text: string;
  chosen: Readonly<Record<SearchFilter, readonly string[]>>;
}

/** What the query part of an address asks for. */
export function readSearchState(query: string): SearchState {
  const parameters = new URLSearchParams(query);
  return {
    text: parameters.get('q') ?? '',
    chosen: chosenFilters((filter) => parameters.getAll(filter)),
  };
}

/** The query part of the address that asks for this, with `?`; empty when nothing is asked for. */
export function writeSearchState(state: SearchState): string {
  const parameters = new URLSearchParams();
  const text = state.text.trim();
  if (text !== '') parameters.set('q', text);
  for (const filter of SEARCH_FILTERS) {
    for (const value of state.chosen[filter]) parameters.append(filter, value);
  }
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

/** The values of every filter. */
export function chosenFilters(valuesOf: (filter: SearchFilter) => readonly string[]): SearchState['chosen'] {
  return {
    kind: valuesOf('kind'),
    area: valuesOf('area'),
    country: valuesOf('country'),
    decade: valuesOf('decade'),
    state: valuesOf('state'),
  };
}

/** No filter set. */
export const NO_FILTERS = chosenFilters(() => []);

/** Whether any filter is set. */
export function hasChosen(state: SearchState): boolean {
  return SEARCH_FILTERS.some((filter) => state.chosen[filter].length > 0);
}

/**
 * The filters in Pagefind's form: any of the values of each filter.
 * @param without a filter to leave out, to count its own values
 */
export function toPagefindFilters(state: SearchState, without?: SearchFilter): PagefindFilters {
  const set = SEARCH_FILTERS.filter((filter) => filter !== without && state.chosen[filter].length > 0);
  return Object.fromEntries(set.map((filter) => [filter, { any: state.chosen[filter] }]));
}
