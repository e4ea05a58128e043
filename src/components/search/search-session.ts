import type { Locale } from '../../format/localized-text.ts';
import type { NameMatch } from '../../search/names/match-names.ts';
import { NameIndex } from '../../search/names/name-index.ts';
import type { NamesFile } from '../../search/names/names-file.ts';
import { textQueries } from '../../search/query.ts';
import type { SearchState } from '../../search/search-state.ts';
import { openSearchIndex, type SearchIndex, type SearchOutcome } from './search-index.ts';

/** Where the search of a page finds what it needs. */
export interface SearchPlaces {
  locale: Locale;
  /** Address of the full-text index, with a slash at the end. */
  bundlePath: string;
  /** Address of the names index, with a slash at the end. */
  namesPath: string;
}

/**
 * Both indexes of a site in one language, each loaded once, when it is first needed. After a failure it is loaded
 * again.
 */
export class SearchSession {
  readonly #places: SearchPlaces;
  readonly #names: NameIndex;
  readonly #indexes = new Map<string, Promise<SearchIndex>>();

  constructor(places: SearchPlaces) {
    this.#places = places;
    this.#names = new NameIndex((file) => loadNames(`${places.namesPath}${file}.json`));
  }

  /** Begins to load what the first keystroke needs. Failures are told by the search that needs it. */
  warm(): void {
    this.#names.open().catch(() => undefined);
  }

  /** Records by name, best first. */
  names(text: string): Promise<NameMatch[]> {
    return this.#names.search(text);
  }

  /** Pages by what they say. @param names what the names index answered, to read the query by */
  async texts(state: SearchState, names: readonly NameMatch[]): Promise<SearchOutcome> {
    const { words = [] } = await this.#names.open();
    const queries = textQueries(state.text, this.#places.locale, names, words);
    return (await this.index()).search(queries, state);
  }

  /** Pages in another language. */
  async textsIn(lang: string, state: SearchState): Promise<SearchOutcome> {
    return (await this.index(lang)).search(textQueries(state.text, lang), state);
  }

  /** The full-text index of the page's language or of another. */
  index(lang = ''): Promise<SearchIndex> {
    const known = this.#indexes.get(lang);
    if (known) return known;
    const opened = openSearchIndex(this.#places.bundlePath, lang === '' ? undefined : lang);
    this.#indexes.set(lang, opened);
    opened.catch(() => this.#indexes.delete(lang));
    return opened;
  }
}

async function loadNames(address: string): Promise<NamesFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as NamesFile;
}
