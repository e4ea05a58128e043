import { interfaceLocale } from '../../i18n/locales.ts';
import { searchMessages } from '../../i18n/messages/search/index.ts';
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
import { SearchAnswers, type Answer } from './search-answers.ts';
import { SearchFilters } from './search-filters.ts';
import type { SearchIndex } from './search-index.ts';
import { SearchSession } from './search-session.ts';
import { isShortcutOn, onSearchKeys, setShortcut } from './shortcuts.ts';

/** Pause in typing after which the texts are searched, in milliseconds. Names are found at once. */
const PAUSE = 200;
/** Time after which waiting is worth a word, in milliseconds. */
const PATIENCE = 300;
const NO_FILTERS = chosenFilters(() => []);

/**
 * The search page: loads the indexes when the reader turns to it, keeps the address in step with what is asked, shows
 * what is found.
 */
class SearchPage extends HTMLElement {
  readonly #locale = this.dataset['locale'] ?? 'en';
  readonly #messages = searchMessages[interfaceLocale(this.#locale)];
  readonly #field = this.#find('input[type=search]', HTMLInputElement);
  readonly #session = new SearchSession({
    locale: this.#locale,
    bundlePath: this.dataset['bundlePath'] ?? '/',
    namesPath: this.dataset['namesPath'] ?? '/',
  });
  readonly #answers = new SearchAnswers(
    {
      outcome: this.#part('outcome'),
      status: this.#part('status'),
      help: this.#part('help'),
      names: this.#part('names'),
      results: this.#part('results'),
    },
    {
      locale: this.#locale,
      messages: this.#messages,
      otherHref: this.dataset['otherHref'],
      address: () => this.#address,
      clearFilters: () => this.#clearFilters(),
    },
  );
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
      this.#answers.showFailure();
    }
  }

  async #open(): Promise<SearchIndex> {
    const index = await this.#session.index();
    if (!this.#filters) {
      this.#allCounts = index.counts;
      this.#filters = new SearchFilters(
        this.#part('fieldsets'),
        index.counts,
        this.#messages.page.filterLegends,
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
    const wait = window.setTimeout(() => this.#answers.showLoading(), PATIENCE);
    let names: readonly NameMatch[] = [];
    try {
      history.replaceState(history.state, '', this.#address);
      names = await this.#session.names(this.#state.text);
      await this.#open();
      if (turn !== this.#turn) return;
      // Asked again: while the index was loading, the reader may have typed on.
      const state = this.#state;
      const outcome = await this.#session.texts(state, names);
      if (turn !== this.#turn) return;
      const other = outcome.results.length === 0 ? await this.#other(state) : undefined;
      await this.#showAnswer(turn, { state, names, outcome, other });
    } catch {
      if (turn === this.#turn) this.#answers.showFailure(names);
    } finally {
      clearTimeout(wait);
    }
  }

  async #showAnswer(turn: number, answer: Answer): Promise<void> {
    const show = await this.#answers.prepare(answer);
    if (turn !== this.#turn) return;
    const isFiltered = hasChosen(answer.state);
    this.#part('clear').hidden = !isFiltered;
    const isAsked = isFiltered || prepareQuery(answer.state.text, this.#locale) !== '';
    this.#showCounts(isAsked ? answer.outcome.counts : this.#allCounts);
    if (isAsked) show();
    else this.#answers.clear();
  }

  /** What the other language has, when this one has nothing. */
  async #other(state: SearchState): Promise<Answer['other']> {
    const lang = this.dataset['otherLocale'];
    if (lang === undefined || prepareQuery(state.text, lang) === '') return undefined;
    const { results } = await this.#session.textsIn(lang, { text: state.text, chosen: NO_FILTERS });
    return results.length === 0 ? undefined : { lang, results };
  }

  #showCounts(counts: FilterCounts): void {
    this.#filters?.showCounts(counts);
    this.#part('filters').hidden = this.#filters?.isEmpty ?? true;
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
