import { interfaceLocale } from '../../i18n/locales.ts';
import { searchMessages } from '../../i18n/messages/search/index.ts';
import { formatCount } from '../../search/format-count.ts';
import type { NameMatch } from '../../search/names/match-names.ts';
import { prepareQuery } from '../../search/query.ts';
import { resultView, type ResultView } from '../../search/results.ts';
import { chosenFilters, writeSearchState, type SearchState } from '../../search/search-state.ts';
import { Combobox } from './combobox.ts';
import { createElement, createLink } from './create-element.ts';
import { createDialog, type DialogParts } from './dialog-parts.ts';
import { commonReason, renderName } from './render-name.ts';
import { excerptNodes } from './render-result.ts';
import { SearchSession, type SearchPlaces } from './search-session.ts';

const MOST_NAMES = 6;
const MOST_PAGES = 5;
/** Pause in typing after which the texts are searched, in milliseconds. Names are found at once. */
const PAUSE = 200;
const PATIENCE = 300;

/** The search over every page: names at once, then texts, each a link. Takes over from the field in the header. */
export class SearchDialog {
  readonly #opener: HTMLInputElement;
  readonly #places: SearchPlaces;
  readonly #session: SearchSession;
  readonly #messages: (typeof searchMessages)[keyof typeof searchMessages];
  readonly #parts: DialogParts;
  readonly #combobox: Combobox;
  /** Number of the latest search: answers to earlier ones come too late. */
  #turn = 0;
  #pause = 0;

  /** @param opener the field in the header; what is typed there is taken over and given back */
  constructor(opener: HTMLInputElement, places: SearchPlaces) {
    this.#opener = opener;
    this.#places = places;
    this.#session = new SearchSession(places);
    this.#messages = searchMessages[interfaceLocale(places.locale)];
    this.#parts = createDialog(this.#messages, opener.form?.action ?? '');
    const { dialog, field, list, close } = this.#parts;
    this.#combobox = new Combobox(field, list);
    document.body.append(dialog);
    field.addEventListener('input', () => void this.#run());
    close.addEventListener('click', () => dialog.close());
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      // A search field would only be emptied.
      event.preventDefault();
      dialog.close();
    });
    // A click beside the dialog hits the dialog element itself.
    dialog.addEventListener('pointerdown', (event) => {
      if (event.target === dialog) dialog.close();
    });
    dialog.addEventListener('close', () => {
      opener.value = field.value;
      opener.focus();
    });
    this.#session.warm();
  }

  /**
   * Opens the dialog with what stands in the header's field. Every letter typed while the code was on the way asks for
   * it: only the first counts.
   */
  open(): void {
    const { dialog, field } = this.#parts;
    if (dialog.open) return;
    field.value = this.#opener.value;
    dialog.showModal();
    field.focus();
    field.setSelectionRange(this.#opener.selectionStart, this.#opener.selectionEnd);
    void this.#run();
  }

  get #state(): SearchState {
    return { text: this.#parts.field.value, chosen: chosenFilters(() => []) };
  }

  async #run(): Promise<void> {
    const turn = ++this.#turn;
    clearTimeout(this.#pause);
    const state = this.#state;
    if (prepareQuery(state.text, this.#places.locale) === '') return this.#show([], '');
    const wait = window.setTimeout(() => this.#say(this.#messages.page.loading), PATIENCE);
    try {
      const names = (await this.#session.names(state.text)).slice(0, MOST_NAMES);
      if (turn !== this.#turn) return;
      const nameGroup = this.#nameGroup(names);
      if (names.length > 0) this.#show([nameGroup], this.#offered(names.length));
      await new Promise((resolve) => (this.#pause = window.setTimeout(resolve, PAUSE)));
      if (turn !== this.#turn) return;
      const { results } = await this.#session.texts(state, names);
      const hrefs = new Set(names.map(({ entry }) => entry.href));
      const fragments = await Promise.all(results.slice(0, MOST_PAGES).map((result) => result.data()));
      if (turn !== this.#turn) return;
      const pages = fragments.filter(({ url }) => !hrefs.has(url)).map(resultView);
      const count = names.length + pages.length;
      if (count === 0) return this.#showNothing(state);
      const groups = [
        ...(names.length > 0 ? [nameGroup] : []),
        ...(pages.length > 0 ? [this.#pageGroup(pages)] : []),
        ...(results.length > pages.length ? [this.#allLink(state, results.length)] : []),
      ];
      this.#show(groups, this.#offered(count));
    } catch {
      if (turn === this.#turn) this.#showFailure(state);
    } finally {
      clearTimeout(wait);
    }
  }

  #nameGroup(names: readonly NameMatch[]): HTMLElement {
    const words = this.#messages.names;
    const reason = commonReason(names);
    const options = names.map((match) => option(match.entry.href, ...renderName(match, words, reason)));
    return group(reason === undefined ? words.heading : `${words.heading} · ${words[reason]}`, options);
  }

  #pageGroup(pages: readonly ResultView[]): HTMLElement {
    const options = pages.map((page) =>
      option(
        page.href,
        createElement('span', 'search-name', page.title),
        createElement('span', 'search-details', [page.kind, page.year].filter(Boolean).join(' · ')),
        createElement('span', 'search-passage', ...excerptNodes(page)),
      ),
    );
    return group(this.#messages.page.results, options);
  }

  #allLink(state: SearchState, count: number): HTMLElement {
    const text = formatCount(this.#messages.dialog.all, count, this.#places.locale);
    return option(this.#searchPage(state), createElement('span', 'search-name', text));
  }

  #offered(count: number): string {
    return formatCount(this.#messages.dialog.offered, count, this.#places.locale);
  }

  #showNothing(state: SearchState): void {
    const { page } = this.#messages;
    const query = state.text.trim();
    this.#show(
      [],
      page.nothing.replace('{query}', () => query),
      ...this.#ways(state, page.nothingHint),
    );
  }

  #showFailure(state: SearchState): void {
    const { page } = this.#messages;
    this.#parts.status.textContent = page.failed;
    const retry = createElement('button', 'search-button search-button-quiet', page.retry);
    retry.type = 'button';
    retry.addEventListener('click', () => {
      this.#parts.field.focus();
      void this.#run();
    });
    this.#parts.help.replaceChildren(createElement('p', '', retry), ...this.#ways(state, ''));
  }

  /** Where else to look: the search page says more, and lists every name. */
  #ways(state: SearchState, hint: string): HTMLElement[] {
    const { dialog } = this.#messages;
    const links = [
      createLink(this.#searchPage(state), 'search-link', dialog.toSearchPage),
      createLink(`${this.#opener.form?.action ?? ''}#all-names`, 'search-link', dialog.toNames),
    ];
    const list = createElement('ul', 'search-ways', ...links.map((link) => createElement('li', '', link)));
    return hint === '' ? [list] : [createElement('p', '', hint), list];
  }

  #searchPage(state: SearchState): string {
    return `${this.#opener.form?.action ?? ''}${writeSearchState(state)}`;
  }

  #show(groups: readonly HTMLElement[], status: string, ...help: readonly Node[]): void {
    const { list } = this.#parts;
    list.replaceChildren(...groups);
    for (const [index, element] of list.querySelectorAll('[role=option]').entries())
      element.id = `search-option-${index}`;
    this.#combobox.refresh();
    this.#parts.help.replaceChildren(...help);
    this.#say(status);
  }

  #say(status: string): void {
    this.#parts.status.textContent = status;
  }
}

function option(href: string, ...children: readonly Node[]): HTMLAnchorElement {
  const link = createLink(href, 'search-option', '');
  link.append(...children);
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  link.tabIndex = -1;
  return link;
}

function group(heading: string, options: readonly HTMLElement[]): HTMLElement {
  const title = createElement('div', 'search-options-title', heading);
  title.setAttribute('role', 'presentation');
  const element = createElement('div', 'search-options', title, ...options);
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', heading);
  return element;
}
