import { collator, formatNumber } from '../../i18n/format.ts';
import {
  chosenKeys,
  isChosen,
  readListState,
  toggle,
  writeListState,
  type ListState,
} from '../../views/list/list-state.ts';
import type { ListScript } from '../../views/list/list-index.ts';
import { matchEntries } from '../../views/list/match-entries.ts';
import { formatCount } from '../../search/format-count.ts';
import { entriesOnPage, loadEntries, withWords, type ShownEntry } from './list-source.ts';

/** Entries shown at a time. */
const STEP = 100;

/** Pause in typing after which the list follows, in milliseconds. */
const PAUSE = 200;

/**
 * A list that filters and sorts itself, with what is asked for in the address. Short lists are read from the page, long
 * ones from their index file when the reader turns to them. Without this element the links lead to a page for each
 * value.
 */
class RecordList extends HTMLElement {
  readonly #script = JSON.parse(this.dataset['script'] ?? '{}') as ListScript;
  #entries: Promise<ShownEntry[]> | undefined;
  #worded: Promise<ShownEntry[]> | undefined;
  #found: ShownEntry[] = [];
  #shown = 0;
  #pause = 0;
  /** Number of the latest request: answers to earlier ones come too late. */
  #turn = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    // Pages after the first send what is asked for to the first, as any form does.
    if (this.dataset['page'] !== '1') return form?.addEventListener('change', () => form.requestSubmit());
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask(this.#typed, 'push');
    });
    form?.addEventListener('change', () => this.#ask(this.#typed, 'push'));
    form?.addEventListener('input', () => {
      clearTimeout(this.#pause);
      this.#pause = window.setTimeout(() => this.#ask(this.#typed, 'replace'), PAUSE);
    });
    form?.addEventListener('focusin', () => void this.#loadWords().catch(() => undefined));
    this.addEventListener('click', (event) => this.#click(event));
    addEventListener('popstate', () => this.#show());
    if (writeListState(this.#asked) !== '') this.#show();
    else this.#dress(this.#asked);
  }

  /** What the address asks for. */
  get #asked(): ListState {
    return readListState(location.search);
  }

  get #typed(): ListState {
    const form = this.querySelector('form');
    const fields = new URLSearchParams(form ? (new FormData(form) as unknown as Record<string, string>) : '');
    const { text, sort } = readListState(`?${fields}`);
    return { text, chosen: this.#asked.chosen, ...(sort && { sort }) };
  }

  /** Puts what is asked for in the address and shows it. */
  #ask(state: ListState, how: 'push' | 'replace'): void {
    clearTimeout(this.#pause);
    const address = `${location.pathname}${writeListState(state)}`;
    if (address === `${location.pathname}${location.search}`) return;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#show();
  }

  #click(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('a, button') : null;
    if (target?.dataset['part'] === 'more') return this.#showMore();
    // A new tab or window opens the address of the link, which says the same.
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const key = target?.dataset['key'];
    const isClear = target?.dataset['part'] === 'clear';
    if ((key === undefined || this.#script.fixed) && !isClear) return;
    event.preventDefault();
    this.#ask(isClear || key === undefined ? { text: '', chosen: {} } : toggle(this.#asked, key), 'push');
    if (isClear) this.querySelector('input')?.focus();
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const state = this.#asked;
    this.#dress(state);
    if (writeListState(state) === '') return this.#finish([], false);
    const wait = window.setTimeout(() => (this.#part('status').textContent = this.#script.loading), 300);
    try {
      const entries = await (state.text === '' ? this.#load() : this.#loadWords());
      if (turn !== this.#turn) return;
      const { lang, locale = lang } = this.#script;
      const order = collator(locale);
      this.#finish(matchEntries(entries, this.#withFixed(state), order.compare), true);
    } catch {
      this.#entries = this.#worded = undefined;
      if (turn === this.#turn) this.#part('status').textContent = this.#script.failed;
    } finally {
      clearTimeout(wait);
    }
  }

  /** Shows what was found, or the page as it came. */
  #finish(found: ShownEntry[], isAsked: boolean): void {
    const { counted, lang, of, total } = this.#script;
    this.#found = found;
    this.#shown = 0;
    this.#part('cards').replaceChildren();
    this.#part('found').hidden = !isAsked;
    this.#part('page').hidden = isAsked;
    this.#part('nothing').hidden = found.length > 0;
    const count = formatCount(counted, isAsked ? found.length : total, lang);
    this.#part('status').textContent =
      isAsked && found.length < total
        ? of.replace('{count}', () => count).replace('{total}', () => formatNumber(total, lang))
        : count;
    this.#append();
  }

  #showMore(): void {
    const before = this.#shown;
    this.#append();
    this.#part('cards').children[before]?.querySelector('a')?.focus();
  }

  #append(): void {
    const next = this.#found.slice(this.#shown, this.#shown + STEP);
    this.#part('cards').append(...next.map((entry) => entry.card()));
    this.#shown += next.length;
    const rest = Math.min(STEP, this.#found.length - this.#shown);
    const more = this.#part('more');
    more.hidden = rest === 0;
    more.textContent = formatCount(this.#script.more, rest, this.#script.lang);
  }

  /** Form and links say what is asked for; every link leads to what it would change. */
  #dress(state: ListState): void {
    const field = this.querySelector('input');
    const select = this.querySelector('select');
    if (field && field !== document.activeElement) field.value = state.text;
    if (select) select.value = state.sort ?? '';
    const whole = this.#withFixed(state);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-key]')) {
      const key = link.dataset['key'] ?? '';
      link.href = `${this.#script.wholeHref}${writeListState(toggle(whole, key))}`;
      if (key === this.#script.fixed) continue;
      if (isChosen(state, key)) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    const chosen = this.querySelector('[data-part=chosen]');
    const { length } = chosenKeys(whole);
    if (chosen) chosen.textContent = length > 0 ? `(${length})` : '';
    this.#part('clear').hidden = writeListState(state) === '';
  }

  #withFixed(state: ListState): ListState {
    const { fixed } = this.#script;
    return fixed && !isChosen(state, fixed) ? toggle(state, fixed) : state;
  }

  #load(): Promise<ShownEntry[]> {
    const { index, onMap } = this.#script;
    this.#entries ??= index ? loadEntries(index, onMap) : Promise.resolve(entriesOnPage(this.#part('page')));
    return this.#entries;
  }

  /** The entries with the words that nobody needs who looks for none. */
  #loadWords(): Promise<ShownEntry[]> {
    const { words } = this.#script;
    this.#worded ??= this.#load().then((entries) => (words ? withWords(entries, words) : entries));
    return this.#worded;
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part=${name}]`);
    if (!part) throw new Error(`record-list has no part ${name}`);
    return part;
  }
}

customElements.define('record-list', RecordList);
