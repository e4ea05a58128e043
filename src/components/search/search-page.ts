import type { SearchMessages } from '../../i18n/messages/search/search-messages.ts';
import { formatCount } from '../../search/format-count.ts';
import type { FilterCounts, PagefindResult } from '../../search/pagefind-api.ts';
import { prepareQuery } from '../../search/query.ts';
import { resultView } from '../../search/results.ts';
import { hasChosen, readSearchState, writeSearchState, type SearchState } from '../../search/search-state.ts';
import { createElement, createLink } from './create-element.ts';
import { renderAdvice } from './render-advice.ts';
import { renderResult } from './render-result.ts';
import { SearchFilters } from './search-filters.ts';
import { openSearchIndex, type SearchIndex, type SearchOutcome } from './search-index.ts';
import { clearOnEscape, focusOnSlash, isShortcutOn, setShortcut } from './slash-shortcut.ts';

/** Results shown at a time. */
const PAGE_SIZE = 10;
/** Pause in typing after which the search starts, in milliseconds. */
const PAUSE = 200;
/** Time after which waiting is worth a word, in milliseconds. */
const PATIENCE = 300;

/** The search page: loads the index when the reader turns to it, keeps the address in step with what is asked, shows what is found. */
class SearchPage extends HTMLElement {
  readonly #messages = JSON.parse(this.dataset['messages'] ?? '{}') as SearchMessages['page'];
  readonly #locale = this.dataset['locale'] ?? 'en';
  readonly #field = this.#find('input[type=search]', HTMLInputElement);
  #index: Promise<SearchIndex> | undefined;
  #filters: SearchFilters | undefined;
  /** Filters of the address, until the checkboxes are there. */
  #chosen: SearchState['chosen'] = readSearchState('').chosen;
  #rest: readonly PagefindResult[] = [];
  /** Number of the latest search: answers to earlier ones come too late. */
  #turn = 0;
  #pause = 0;

  connectedCallback(): void {
    const asked = readSearchState(location.search);
    this.#chosen = asked.chosen;
    // What was typed before this script came is newer than the address.
    if (this.#field.value === '') this.#field.value = asked.text;
    this.#listen();
    if (this.#field.value !== '' || hasChosen(asked)) void this.#run();
    else if (document.activeElement === this.#field) void this.#prepare();
  }

  #listen(): void {
    this.#field.addEventListener('focus', () => void this.#prepare());
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#pause);
      this.#pause = window.setTimeout(() => void this.#run(), PAUSE);
    });
    this.#find('form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#pause);
      void this.#run();
    });
    this.#part('fieldsets').addEventListener('change', () => void this.#run());
    this.#part('clear').addEventListener('click', () => this.#clearFilters());
    this.#part('more').addEventListener('click', () => void this.#showMore());
    clearOnEscape(this.#field, () => void this.#run());
    focusOnSlash(this.#field);
    const shortcut = this.#find('[data-part=shortcut]', HTMLInputElement);
    shortcut.checked = isShortcutOn();
    shortcut.addEventListener('change', () => setShortcut(shortcut.checked));
  }

  /** Loads the index and the filters, once. Failures are shown by the search that needs them. */
  async #prepare(): Promise<void> {
    try {
      await this.#open();
    } catch {
      this.#showFailure();
    }
  }

  #open(): Promise<SearchIndex> {
    this.#index ??= openSearchIndex(this.dataset['bundlePath'] ?? '/').then((index) => {
      const { filterLegends } = this.#messages;
      this.#filters = new SearchFilters(this.#part('fieldsets'), index.counts, filterLegends, this.#locale);
      this.#filters.chosen = this.#chosen;
      const details = this.#find('details', HTMLDetailsElement);
      details.open =
        hasChosen({ text: '', chosen: this.#chosen }) || matchMedia('(min-width: 48rem)').matches;
      this.#showCounts(index.counts);
      return index;
    });
    return this.#index;
  }

  get #state(): SearchState {
    return { text: this.#field.value, chosen: this.#filters?.chosen ?? this.#chosen };
  }

  get #address(): string {
    return `${location.pathname}${writeSearchState(this.#state)}`;
  }

  async #run(): Promise<void> {
    const turn = ++this.#turn;
    const wait = window.setTimeout(() => this.#show(this.#messages.loading), PATIENCE);
    try {
      history.replaceState(history.state, '', this.#address);
      const index = await this.#open();
      if (turn !== this.#turn) return;
      // Asked again: while the index was loading, the reader may have typed on.
      const state = this.#state;
      const outcome = await index.search(prepareQuery(state.text, this.#locale), state);
      if (turn === this.#turn) await this.#showOutcome(state, outcome);
    } catch {
      if (turn === this.#turn) this.#showFailure();
    } finally {
      clearTimeout(wait);
    }
  }

  async #showOutcome(state: SearchState, { results, counts, unfiltered }: SearchOutcome): Promise<void> {
    const turn = this.#turn;
    const isFiltered = hasChosen(state);
    const query = state.text.trim();
    const first = await renderResults(results.slice(0, PAGE_SIZE));
    if (turn !== this.#turn) return;
    this.#part('clear').hidden = !isFiltered;
    if (prepareQuery(query, this.#locale).length === 0 && !isFiltered) return this.#showNothingAsked();
    this.#showCounts(counts);
    this.#rest = results.slice(PAGE_SIZE);
    if (results.length > 0) {
      const forms = query === '' ? this.#messages.count : this.#messages.countFor;
      this.#show(formatCount(forms, results.length, this.#locale).replace('{query}', () => query));
      return this.#append(first);
    }
    const nothing =
      query === '' ? this.#messages.nothingChosen : this.#messages.nothing.replace('{query}', () => query);
    const advice = renderAdvice(this.#messages, this.#locale, {
      query,
      unfiltered: isFiltered ? unfiltered : 0,
      clearFilters: () => this.#clearFilters(),
      otherHref: this.dataset['otherHref'],
    });
    this.#show(nothing, ...advice);
  }

  /** Adds the next results and moves focus to the first of them. */
  async #showMore(): Promise<void> {
    const turn = this.#turn;
    try {
      const next = await renderResults(this.#rest.slice(0, PAGE_SIZE));
      if (turn !== this.#turn) return;
      this.#rest = this.#rest.slice(PAGE_SIZE);
      this.#append(next);
      next[0]?.querySelector('a')?.focus();
    } catch {
      this.#showFailure();
    }
  }

  #append(results: readonly HTMLLIElement[]): void {
    this.#part('results').append(...results);
    const more = this.#part('more');
    more.hidden = this.#rest.length === 0;
    more.textContent = formatCount(this.#messages.more, Math.min(PAGE_SIZE, this.#rest.length), this.#locale);
  }

  #showCounts(counts: FilterCounts): void {
    this.#filters?.showCounts(counts);
    this.#part('filters').hidden = this.#filters?.isEmpty ?? true;
  }

  #showNothingAsked(): void {
    this.#show('');
    this.#part('outcome').hidden = true;
    void this.#index?.then(({ counts }) => this.#showCounts(counts));
  }

  #showFailure(): void {
    this.#index = undefined;
    const retry = createLink(this.#address, 'search-link', this.#messages.retry);
    this.#show(
      this.#messages.failed,
      createElement('p', '', this.#messages.failedHint),
      createElement('p', '', retry),
    );
  }

  /** Replaces what the last search said. @param help what follows the announced sentence */
  #show(status: string, ...help: readonly Node[]): void {
    this.#part('outcome').hidden = false;
    this.#part('status').textContent = status;
    this.#part('help').replaceChildren(...help);
    this.#part('results').replaceChildren();
    this.#part('more').hidden = true;
  }

  #clearFilters(): void {
    if (this.#filters) this.#filters.chosen = readSearchState('').chosen;
    this.#field.focus();
    void this.#run();
  }

  #part(name: string): HTMLElement {
    return this.#find(`[data-part=${name}]`, HTMLElement);
  }

  #find<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
    const element = this.querySelector(selector);
    if (!(element instanceof kind)) throw new Error(`search-page has no ${selector}`);
    return element;
  }
}

async function renderResults(results: readonly PagefindResult[]): Promise<HTMLLIElement[]> {
  const fragments = await Promise.all(results.map((result) => result.data()));
  return fragments.map((fragment) => renderResult(resultView(fragment)));
}

customElements.define('search-page', SearchPage);
