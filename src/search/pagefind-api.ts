/** The part of Pagefind's browser module (1.4) that the site uses; the package has no types for it. */
export interface PagefindApi {
  options(options: {
    basePath: string;
    baseUrl: string;
    excerptLength: number;
    ranking: PagefindRanking;
    /** Language of the index to read. */
    language: string;
  }): Promise<void>;
  init(): Promise<void>;
  /** Counts of all pages by filter and value. Filters are counted in results only after this. */
  filters(): Promise<FilterCounts>;
  /** `null` as the term finds every page that passes the filters. */
  search(term: string | null, options: { filters: PagefindFilters }): Promise<PagefindSearch>;
}

/** Filter → value → number of pages. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export type PagefindFilters = Readonly<Record<string, { any: readonly string[] }>>;

interface PagefindSearch {
  results: readonly PagefindResult[];
  /** Results there would be without filters. */
  unfilteredResultCount: number;
  /** Counts among the results. */
  filters: FilterCounts;
}

export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindFragment>;
}

export interface PagefindFragment {
  url: string;
  /** Text with `<mark>` around what was found; `<` and `>` of the text itself are escaped. */
  excerpt: string;
  content: string;
  /** Numbers of the found words in `content`. */
  locations: readonly number[];
  meta: Readonly<Record<string, string | undefined>>;
}

/** How results are ordered; each is explained in Pagefind's documentation on ranking. */
interface PagefindRanking {
  pageLength: number;
  termFrequency: number;
  termSaturation: number;
  termSimilarity: number;
}
