import type { NameMatch } from '../../search/names/match-names.ts';
import { NameIndex } from '../../search/names/name-index.ts';
import type { NamesFile } from '../../search/names/names-file.ts';
import { prepareQuery, textQueries } from '../../search/query.ts';
import { NO_FILTERS, hasChosen, type SearchState } from '../../search/search-state.ts';
import { renderAnswer, renderFailure, renderNames, type Said } from './render-answer.ts';
import { openSearchIndex, type SearchIndex, type SearchOutcome } from './search-index.ts';
import type { SearchPlace } from './search-place.ts';

/** Pause in typing after which the texts are searched, in milliseconds. */
export const PAUSE = 200;
/** Time after which waiting is worth a word, in milliseconds. */
const PATIENCE = 300;
/** Names shown above the other results. */
const MOST_NAMES = 6;

/**
 * The way from what is asked to what is said, for the dialog and for the search page. Both indexes of the site are
 * loaded once, when they are first needed; after a failure, again.
 */
export class Search {
  readonly #place: SearchPlace;
  readonly #names: NameIndex;
  readonly #indexes = new Map<string, Promise<SearchIndex>>();
  /** Number of the latest search: answers to earlier ones come too late. */
  #turn = 0;

  constructor(place: SearchPlace) {
    this.#place = place;
    this.#names = new NameIndex((file) => loadNames(`${place.namesPath}${file}.json`));
  }

  /** What is asked for now. */
  get state(): SearchState {
    return { text: this.#place.field.value, chosen: this.#place.chosen?.() ?? NO_FILTERS };
  }

  /** Begins to load what the first keystroke needs. Failures are told by the search that needs it. */
  warm(): void {
    this.#names.open().catch(() => undefined);
  }

  /** The full-text index of the page's locale or of another. */
  index(locale = this.#place.locale): Promise<SearchIndex> {
    const known = this.#indexes.get(locale);
    if (known) return known;
    const opened = openSearchIndex(this.#place.bundlePath, locale);
    this.#indexes.set(locale, opened);
    opened.catch(() => this.#indexes.delete(locale));
    return opened;
  }

  /** Searches for what is asked for now. Never rejects: a failure is said where the answer would stand. */
  async run(): Promise<void> {
    const turn = ++this.#turn;
    const isLate = () => turn !== this.#turn;
    const { state } = this;
    if (!hasChosen(state) && prepareQuery(state.text, this.#place.locale) === '') return this.#say();
    const wait = window.setTimeout(() => isLate() || this.#sayLoading(), PATIENCE);
    let names: readonly NameMatch[] = [];
    try {
      const matches = await this.#names.search(state.text);
      // A filter asks for records that have a field; names say nothing of that.
      names = hasChosen(state) ? [] : matches.slice(0, MOST_NAMES);
      if (this.#place.searchPage !== undefined) {
        if (names.length > 0 && !isLate()) this.#say(renderNames(names, this.#place));
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
      }
      if (isLate()) return;
      const { words } = await this.#names.open();
      const queries = textQueries(state.text, this.#place.locale, matches, words);
      const outcome = await (await this.index()).search(queries, state);
      const other = outcome.results.length === 0 ? await this.#other(state.text) : undefined;
      const said = await renderAnswer({ state, names, outcome, other }, this.#place, () => this.sayFailure());
      if (!isLate()) this.#say(said, outcome);
    } catch {
      if (!isLate()) this.sayFailure(names);
    } finally {
      clearTimeout(wait);
    }
  }

  /** An index could not be loaded; the names that were found without it stay. */
  sayFailure(names: readonly NameMatch[] = []): void {
    const { field, searchPage } = this.#place;
    const retry = (): void => {
      // What could not be imported once is not asked for again by every browser; the address has what was asked.
      if (searchPage === undefined) return location.reload();
      field.focus();
      void this.run();
    };
    this.#say(renderFailure(this.state, names, this.#place, retry));
  }

  /** Replaces what the last search said; nothing when nothing is asked. */
  #say(said?: Said, outcome?: SearchOutcome): void {
    const { parts, shown } = this.#place;
    parts.outcome.hidden = said === undefined;
    parts.status.textContent = said?.status ?? '';
    parts.help.replaceChildren(...(said?.help ?? []));
    parts.list.replaceChildren(...(said?.list ?? []));
    shown(outcome);
  }

  /** What the last search said stays until there is more to say. */
  #sayLoading(): void {
    const { parts, messages } = this.#place;
    parts.outcome.hidden = false;
    parts.status.textContent = messages.page.loading;
  }

  /** What the other language has. */
  async #other(text: string): Promise<SearchOutcome | undefined> {
    const { otherLocale: locale } = this.#place;
    if (locale === undefined || prepareQuery(text, locale) === '') return undefined;
    return (await this.index(locale)).search(textQueries(text, locale), { text, chosen: NO_FILTERS });
  }
}

async function loadNames(address: string): Promise<NamesFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as NamesFile;
}
