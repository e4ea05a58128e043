import { foldedWords } from '../../i18n/fold-text.ts';
import type { NameMatch } from '../../search/names/match-names.ts';
import { NameIndex } from '../../search/names/name-index.ts';
import type { NamesFile } from '../../search/names/names-file.ts';
import { readQuestion } from '../../search/names/read-question.ts';
import { beginningsFile } from '../../search/index-parts.ts';
import { askedWords, prepareQuery, textQueries, type TextQuery } from '../../search/query.ts';
import { mayMatch } from '../../search/results.ts';
import { NO_FILTERS, hasChosen, type SearchState } from '../../search/search-state.ts';
import { namesBeside, partialNames, wholeNames, type FoundTexts } from './choose-names.ts';
import { loadSearchFile } from './load-search-file.ts';
import { renderAnswer, renderFailure, renderNames, renderNamesAlone, type Said } from './render-answer.ts';
import { NOTHING, openSearchIndex, type SearchIndex, type SearchOutcome } from './search-index.ts';
import type { SearchPlace } from './search-place.ts';

/** Pause in typing after which the texts are searched, in milliseconds. */
export const PAUSE = 200;
/** Time after which waiting is worth a word, in milliseconds. */
const PATIENCE = 300;

/**
 * The way from what is asked to what is said, for the dialog and for the search page. Both indexes of the site are
 * loaded once, when they are first needed; after a failure, again.
 */
export class Search {
  readonly #place: SearchPlace;
  readonly #names: NameIndex;
  #index: Promise<SearchIndex> | undefined;
  #beginnings: Promise<readonly string[]> | undefined;
  /** Number of the latest search: answers to earlier ones come too late. */
  #turn = 0;

  constructor(place: SearchPlace) {
    this.#place = place;
    this.#names = new NameIndex((file) => loadSearchFile<NamesFile>(`${place.namesPath}${file}.json`));
  }

  /** What is asked for now. */
  get state(): SearchState {
    return { text: this.#place.field.value, chosen: this.#place.chosen?.() ?? NO_FILTERS };
  }

  /** Begins to load what the first keystroke needs. Failures are told by the search that needs it. */
  warm(): void {
    this.#names.open().catch(() => undefined);
  }

  /** The full-text index of the page's locale. */
  index(): Promise<SearchIndex> {
    const { bundlePath, locale } = this.#place;
    if (bundlePath === undefined) return Promise.reject(new Error('This copy has no index of texts'));
    this.#index ??= openSearchIndex(bundlePath, locale, askedWords(this.state.text, locale));
    this.#index.catch(() => (this.#index = undefined));
    return this.#index;
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
      // On its own page a search will need the texts; a failure to load them is told where they are needed.
      if (this.#place.searchPage === undefined) this.index().catch(() => undefined);
      let matches = await this.#names.search(state.text);
      names = wholeNames(matches, state);
      if (names.length > 0 && !isLate()) this.#say(renderNames(names, this.#place));
      // The names are to be seen before the texts are worked on.
      if (this.#place.searchPage !== undefined) await new Promise((resolve) => setTimeout(resolve));
      if (isLate()) return;
      let words: readonly string[] = [];
      if (this.#needsMore(state.text, names)) {
        if (names.length === 0) this.#loadBeginnings().catch(() => undefined);
        matches = await this.#names.searchAll(state.text);
        words = await this.#names.words();
        names = wholeNames(matches, state);
        if (names.length > 0 && !isLate()) this.#say(renderNames(names, this.#place));
      }
      if (this.#place.bundlePath === undefined) {
        const said = renderNamesAlone(names.length > 0 ? names : partialNames(matches), this.#place);
        return isLate() ? undefined : this.#say(said);
      }
      const queries = textQueries(state.text, this.#place.locale, matches, words);
      const told = (found: FoundTexts): string[] =>
        namesBeside(found, matches, state).map(({ entry }) => entry.href);
      const outcome =
        matches.length > 0 || hasChosen(state) || (await this.#mayFind(queries))
          ? await (await this.index()).search(queries, state, told)
          : NOTHING;
      names = namesBeside(outcome, matches, state);
      const said = await renderAnswer({ state, names, outcome }, this.#place, () => this.sayFailure(names));
      if (!isLate()) this.#say(said, outcome);
    } catch {
      if (!isLate()) this.sayFailure(names);
    } finally {
      clearTimeout(wait);
      if (!isLate()) this.#place.answered?.();
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

  /** Whether to look into all names: for facts, for titles that few ask for, for words to mend the query by. */
  #needsMore(text: string, names: readonly NameMatch[]): boolean {
    if (names.length === 0 || readQuestion(text).asks.length > 0) return true;
    return foldedWords(text).length > 1 && !names.some(({ isWhole }) => isWhole);
  }

  /** Whether the texts can have anything at all: their index need not have come to say that they have not. */
  async #mayFind(queries: readonly TextQuery[]): Promise<boolean> {
    const beginnings = await this.#loadBeginnings();
    return queries.some(({ term }) => mayMatch(term, beginnings));
  }

  #loadBeginnings(): Promise<readonly string[]> {
    const { bundlePath, locale } = this.#place;
    const load = async (): Promise<string[]> =>
      (await loadSearchFile<string>(`${bundlePath}${beginningsFile(locale)}`)).split(' ');
    this.#beginnings ??= load();
    this.#beginnings.catch(() => (this.#beginnings = undefined));
    return this.#beginnings;
  }

  /** Replaces what the last search said; nothing when nothing is asked. */
  #say(said?: Said, outcome?: SearchOutcome): void {
    const { parts, shown } = this.#place;
    parts.outcome.hidden = said === undefined;
    parts.status.textContent = said?.status ?? '';
    parts.help.replaceChildren(...(said?.help ?? []));
    const focused = document.activeElement;
    const followed = focused instanceof HTMLAnchorElement && parts.list.contains(focused) ? focused.href : '';
    parts.list.replaceChildren(...(said?.list ?? []));
    // Texts follow the names: who is among these already stays there.
    if (followed !== '') [...parts.list.querySelectorAll('a')].find(({ href }) => href === followed)?.focus();
    shown(outcome);
  }

  /** What the last search said stays until there is more to say. */
  #sayLoading(): void {
    const { parts, messages } = this.#place;
    parts.outcome.hidden = false;
    parts.status.textContent = messages.page.loading;
  }
}
