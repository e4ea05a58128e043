import { searchMessages } from '../../i18n/messages/search/index.ts';
import { NO_FILTERS, hasChosen, readSearchState, writeSearchState } from '../../search/search-state.ts';
import { pageLang } from '../page-lang.ts';
import { SearchFilters } from './search-filters.ts';
import type { SearchOutcome } from './search-index.ts';
import { PAUSE, Search } from './search.ts';
import { isShortcutOn, onSearchKeys, setShortcut } from './shortcuts.ts';

/** The search page: searches for what the address asks for, and keeps it in step with what is typed and ticked. */
class SearchPage extends HTMLElement {
  readonly #locale = this.dataset['locale'] ?? 'en';
  readonly #lang = pageLang();
  readonly #messages = searchMessages[this.#lang];
  readonly #field = this.#find('input[type=search]', HTMLInputElement);
  readonly #search = new Search({
    locale: this.#locale,
    lang: this.#lang,
    messages: this.#messages,
    bundlePath: this.dataset['bundlePath'],
    namesPath: this.dataset['namesPath'] ?? '/',
    field: this.#field,
    parts: {
      outcome: this.#part('outcome'),
      status: this.#part('status'),
      help: this.#part('help'),
      list: this.#part('list'),
    },
    shown: (outcome) => this.#shown(outcome),
    answered: () => this.#answered(),
    chosen: () => this.#filters?.chosen ?? this.#chosen,
    clearFilters: () => this.#clearFilters(),
    otherHref: this.dataset['otherHref'],
  });
  #filters: SearchFilters | undefined;
  /** What was found last: its results are what the filters count. */
  #outcome: SearchOutcome | undefined;
  /** Filters of the address, until the checkboxes are there. */
  #chosen = NO_FILTERS;
  #pause = 0;

  connectedCallback(): void {
    const asked = readSearchState(location.search);
    this.#chosen = asked.chosen;
    // What was typed before this script came is newer than the address.
    if (this.#field.value === '') this.#field.value = asked.text;
    this.#listen();
    this.#offerFilters();
    this.#find('details', HTMLDetailsElement).open = hasChosen(asked);
    if (this.#field.value !== '' || hasChosen(asked)) this.#run();
    else this.#answered();
    if (document.activeElement === this.#field) this.#search.warm();
  }

  #listen(): void {
    this.#field.addEventListener('focus', () => this.#search.warm());
    this.#field.addEventListener('input', () => this.#run(PAUSE));
    this.#field.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      if (this.#field.value === '') return this.#field.blur();
      this.#field.value = '';
      this.#run();
    });
    this.#find('form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      this.#run();
    });
    this.#part('filters').addEventListener('toggle', () => void this.#makeFilters());
    addEventListener('hashchange', () => this.#showAllNames());
    this.#part('fieldsets').addEventListener('change', () => this.#run());
    this.#part('clear').addEventListener('click', () => this.#clearFilters());
    onSearchKeys(() => {
      this.#field.focus();
      this.#field.select();
    });
    const shortcut = this.#find('[data-part=shortcut]', HTMLInputElement);
    shortcut.checked = isShortcutOn();
    shortcut.addEventListener('change', () => setShortcut(shortcut.checked));
  }

  /** Puts what is asked for in the address and searches for it, after a pause in milliseconds. */
  #run(pause = 0): void {
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(() => {
      history.replaceState(history.state, '', `${location.pathname}${writeSearchState(this.#search.state)}`);
      void this.#search.run();
    }, pause);
  }

  /** Makes the filters once they are asked for. */
  async #makeFilters(): Promise<void> {
    if (this.#filters) return;
    try {
      const counts = await (await this.#search.index()).counts();
      const { filterLegends } = this.#messages.page;
      this.#filters ??= new SearchFilters(this.#part('fieldsets'), counts, filterLegends, {
        locale: this.#locale,
        lang: this.#lang,
      });
      this.#filters.chosen = this.#chosen;
      await this.#count();
    } catch {
      this.#search.sayFailure();
    }
  }

  #answered(): void {
    this.dataset['answered'] = '';
  }

  #shown(outcome: SearchOutcome | undefined): void {
    this.#outcome = outcome;
    this.#part('clear').hidden = !hasChosen(this.#search.state);
    this.#offerFilters();
    this.#showAllNames();
    void this.#count();
  }

  /** What is counted is what the latest search found; a failure to count leaves the numbers as they are. */
  async #count(): Promise<void> {
    const outcome = this.#outcome;
    const counts = this.#filters && (await outcome?.counts().catch(() => undefined));
    if (!this.#filters || outcome !== this.#outcome) return;
    this.#filters.showCounts(counts);
    this.#offerFilters();
  }

  /** Where nothing was found there is nothing to narrow down, unless what is ticked did it. */
  #offerFilters(): void {
    const isNothing = this.#outcome?.found === 0 && !hasChosen(this.#search.state);
    const isEmpty = this.#filters?.isEmpty ?? this.dataset['bundlePath'] === undefined;
    this.#part('filters').hidden = isNothing || isEmpty;
  }

  /** Under an answer, all names stand only for those who ask for them. */
  #showAllNames(): void {
    const names = this.#part('names');
    const isAsked = location.hash === '#all-names';
    const wasHidden = names.hidden;
    names.hidden = !isAsked && !this.#part('outcome').hidden;
    if (isAsked && wasHidden) names.scrollIntoView();
  }

  #clearFilters(): void {
    if (this.#filters) this.#filters.chosen = NO_FILTERS;
    this.#field.focus();
    this.#run();
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
