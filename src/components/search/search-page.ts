import { interfaceLocale, localeTraits } from '../../i18n/locales.ts';
import { searchMessages } from '../../i18n/messages/search/index.ts';
import { formatCount } from '../../search/format-count.ts';
import type { NameMatch } from '../../search/names/match-names.ts';
import type { FilterCounts } from '../../search/pagefind-api.ts';
import { prepareQuery } from '../../search/query.ts';
import {
  chosenFilters,
  hasChosen,
  readSearchState,
  writeSearchState,
  type SearchState,
} from '../../search/search-state.ts';
import { createElement, createLink } from './create-element.ts';
import { renderAdvice } from './render-advice.ts';
import { renderGroup } from './render-group.ts';
import { renderName } from './render-name.ts';
import { SearchFilters } from './search-filters.ts';
import type { SearchIndex, SearchOutcome } from './search-index.ts';
import { SearchSession } from './search-session.ts';
import { isShortcutOn, onSearchKeys, setShortcut } from './shortcuts.ts';

/** Names shown above the other results. */
const MOST_NAMES = 6;
/** Pause in typing after which the texts are searched, in milliseconds. Names are found at once. */
const PAUSE = 200;
/** Time after which waiting is worth a word, in milliseconds. */
const PATIENCE = 300;
const NO_FILTERS = chosenFilters(() => []);

/** The search page: loads the indexes when the reader turns to it, keeps the address in step with what is asked, shows what is found. */
class SearchPage extends HTMLElement {
  readonly #locale = this.dataset['locale'] ?? 'en';
  readonly #messages = searchMessages[interfaceLocale(this.#locale)];
  readonly #words = this.#messages.page;
  readonly #field = this.#find('input[type=search]', HTMLInputElement);
  readonly #session = new SearchSession({
    locale: this.#locale,
    bundlePath: this.dataset['bundlePath'] ?? '/',
    namesPath: this.dataset['namesPath'] ?? '/',
  });
  #filters: SearchFilters | undefined;
  #allCounts: FilterCounts = {};
  /** Filters of the address, until the checkboxes are there. */
  #chosen: SearchState['chosen'] = NO_FILTERS;
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
    this.#field.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      if (this.#field.value === '') return this.#field.blur();
      this.#field.value = '';
      void this.#run();
    });
    this.#find('form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#pause);
      void this.#run();
    });
    this.#part('fieldsets').addEventListener('change', () => void this.#run());
    this.#part('clear').addEventListener('click', () => this.#clearFilters());
    onSearchKeys(() => {
      this.#field.focus();
      this.#field.select();
    });
    const shortcut = this.#find('[data-part=shortcut]', HTMLInputElement);
    shortcut.checked = isShortcutOn();
    shortcut.addEventListener('change', () => setShortcut(shortcut.checked));
  }

  /** Loads the indexes and the filters, once. Failures are shown by the search that needs them. */
  async #prepare(): Promise<void> {
    this.#session.warm();
    try {
      await this.#open();
    } catch {
      this.#showFailure();
    }
  }

  async #open(): Promise<SearchIndex> {
    const index = await this.#session.index();
    if (!this.#filters) {
      this.#allCounts = index.counts;
      this.#filters = new SearchFilters(
        this.#part('fieldsets'),
        index.counts,
        this.#words.filterLegends,
        this.#locale,
      );
      this.#filters.chosen = this.#chosen;
      const details = this.#find('details', HTMLDetailsElement);
      details.open = hasChosen({ text: '', chosen: this.#chosen });
      this.#showCounts(index.counts);
    }
    return index;
  }

  get #state(): SearchState {
    return { text: this.#field.value, chosen: this.#filters?.chosen ?? this.#chosen };
  }

  get #address(): string {
    return `${location.pathname}${writeSearchState(this.#state)}`;
  }

  async #run(): Promise<void> {
    const turn = ++this.#turn;
    const wait = window.setTimeout(() => this.#show(this.#words.loading), PATIENCE);
    let names: readonly NameMatch[] = [];
    try {
      history.replaceState(history.state, '', this.#address);
      names = await this.#session.names(this.#state.text);
      await this.#open();
      if (turn !== this.#turn) return;
      // Asked again: while the index was loading, the reader may have typed on.
      const state = this.#state;
      const outcome = await this.#session.texts(state, names);
      if (turn === this.#turn) await this.#showOutcome(state, names, outcome);
    } catch {
      if (turn === this.#turn) this.#showFailure(names);
    } finally {
      clearTimeout(wait);
    }
  }

  async #showOutcome(state: SearchState, names: readonly NameMatch[], outcome: SearchOutcome): Promise<void> {
    const turn = this.#turn;
    const isFiltered = hasChosen(state);
    const query = state.text.trim();
    // A filter asks for records that have a field; names say nothing of that.
    const shown = isFiltered ? [] : names.slice(0, MOST_NAMES);
    const hrefs = new Set(shown.map(({ entry }) => entry.href));
    const groups = await this.#renderGroups(outcome, hrefs);
    const others = outcome.results.length === 0 ? await this.#renderOther(state) : [];
    if (turn !== this.#turn) return;
    this.#part('clear').hidden = !isFiltered;
    if (prepareQuery(query, this.#locale) === '' && !isFiltered) return this.#showNothingAsked();
    this.#showCounts(outcome.counts);
    const found = Math.max(outcome.results.length, shown.length);
    if (found > 0) {
      const forms = query === '' ? this.#words.count : this.#words.countFor;
      this.#show(formatCount(forms, found, this.#locale).replace('{query}', () => query));
      if (outcome.instead !== undefined) this.#part('help').append(this.#insteadOf(outcome.instead));
      this.#showNames(shown);
      this.#part('results').append(...groups, ...others);
      return;
    }
    const nothing =
      query === '' ? this.#words.nothingChosen : this.#words.nothing.replace('{query}', () => query);
    const advice = renderAdvice(this.#words, this.#locale, {
      query,
      unfiltered: isFiltered ? outcome.unfiltered : 0,
      clearFilters: () => this.#clearFilters(),
      otherHref: this.dataset['otherHref'],
    });
    this.#show(nothing, ...advice);
    this.#part('results').append(...others);
  }

  async #renderGroups({ groups }: SearchOutcome, shown: ReadonlySet<string>): Promise<HTMLElement[]> {
    return Promise.all(
      groups.map((group) =>
        renderGroup(group, {
          words: this.#words,
          locale: this.#locale,
          isAlone: groups.length === 1,
          shown,
          onFailure: () => this.#showFailure(),
        }),
      ),
    );
  }

  /** What the other language has, when this one has nothing. */
  async #renderOther(state: SearchState): Promise<HTMLElement[]> {
    const lang = this.dataset['otherLocale'];
    if (lang === undefined || prepareQuery(state.text, lang) === '') return [];
    const { results } = await this.#session.textsIn(lang, { text: state.text, chosen: NO_FILTERS });
    if (results.length === 0) return [];
    const language = localeTraits(lang).name;
    const heading = this.#words.inOtherLanguage.replace('{language}', language);
    const group = await renderGroup(
      { kind: heading, results },
      {
        words: this.#words,
        locale: this.#locale,
        isAlone: false,
        shown: new Set(),
        lang,
        onFailure: () => this.#showFailure(),
      },
    );
    return [group];
  }

  #insteadOf(query: string): HTMLElement {
    return createElement(
      'p',
      'search-instead',
      this.#words.instead.replace('{query}', () => query),
    );
  }

  #showNames(names: readonly NameMatch[]): void {
    const list = this.#part('names');
    list.replaceChildren(
      ...names.map((match) => {
        const link = createLink(match.entry.href, 'search-result-link search-name-link', '');
        link.append(...renderName(match, this.#messages.names));
        return createElement('li', '', link);
      }),
    );
    list.hidden = names.length === 0;
  }

  #showCounts(counts: FilterCounts): void {
    this.#filters?.showCounts(counts);
    this.#part('filters').hidden = this.#filters?.isEmpty ?? true;
  }

  #showNothingAsked(): void {
    this.#show('');
    this.#part('outcome').hidden = true;
    this.#showCounts(this.#allCounts);
  }

  #showFailure(names: readonly NameMatch[] = []): void {
    const retry = createLink(this.#address, 'search-link', this.#words.retry);
    this.#show(
      this.#words.failed,
      createElement('p', '', this.#words.failedHint),
      createElement('p', '', retry),
    );
    this.#showNames(names);
  }

  /** Replaces what the last search said. @param help what follows the announced sentence */
  #show(status: string, ...help: readonly Node[]): void {
    this.#part('outcome').hidden = false;
    this.#part('status').textContent = status;
    this.#part('help').replaceChildren(...help);
    this.#part('results').replaceChildren();
    this.#showNames([]);
  }

  #clearFilters(): void {
    if (this.#filters) this.#filters.chosen = NO_FILTERS;
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

customElements.define('search-page', SearchPage);
