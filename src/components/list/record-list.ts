import { formatNumber } from '../../i18n/format.ts';
import {
  isChosen,
  readListState,
  toggle,
  writeListState,
  type ListState,
  type Sort,
} from '../../views/list/list-state.ts';
import type { ListScript } from '../../views/list/list-index.ts';
import { formatCount } from '../../search/format-count.ts';
import { showConditions, showCounts, showOrder } from './list-conditions.ts';
import { ListEntries } from './list-entries.ts';
import { appendRows } from './list-rows.ts';
import { columnsOf, type ShownEntry } from './list-source.ts';
import type { SavedFormat } from './save-list.ts';

/** Entries shown at a time. */
const STEP = 100;

/** Pause in typing after which the list follows, in milliseconds. */
const PAUSE = 50;

/**
 * A list that filters, sorts and saves itself, with what is asked for in the address. A short list is read
 * from its page, one that the page does not have as a whole from its index file when the reader turns to it. Without
 * this element the links lead to a page for each value.
 */
class RecordList extends HTMLElement {
  readonly #script = JSON.parse(this.dataset['script'] ?? '{}') as ListScript;
  readonly #entries = new ListEntries(this, this.#script);
  #found: ShownEntry[] = [];
  #shown = 0;
  #pause = 0;
  /** Number of the latest request: answers to earlier ones come too late. */
  #turn = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    // Pages after the first send what is asked for to the first, as any form does.
    if (this.dataset['page'] !== '1') {
      showOrder(this, { text: '', chosen: {} }, this.#script);
      return form?.addEventListener('change', () => form.requestSubmit());
    }
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask(this.#typed, 'push');
    });
    form?.addEventListener('change', () => this.#ask(this.#typed, 'push'));
    form?.addEventListener('input', () => {
      clearTimeout(this.#pause);
      this.#pause = window.setTimeout(() => this.#ask(this.#typed, 'replace'), PAUSE);
    });
    form?.addEventListener('focusin', () => void this.#entries.loadWords().catch(() => undefined));
    this.querySelector('details')?.addEventListener(
      'toggle',
      () => void this.#count().catch(() => undefined),
    );
    this.addEventListener('click', (event) => this.#click(event));
    addEventListener('popstate', () => this.#show());
    this.#part('save').textContent = this.#script.save;
    for (const save of this.querySelectorAll<HTMLElement>('[data-save]')) save.hidden = false;
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
    const { part, key, sort, save } = target?.dataset ?? {};
    if (part === 'more') return this.#showMore();
    // A new tab or window opens the address of the link, which says the same.
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const state = this.#asked;
    if (save !== undefined) void this.#save(save as SavedFormat);
    else if (sort !== undefined) this.#ask({ ...state, sort: sort as Sort }, 'push');
    else if (part === 'clear') this.#ask({ text: '', chosen: {} }, 'push');
    else if (key !== undefined && !this.#script.fixed) this.#ask(toggle(state, key), 'push');
    else return;
    event.preventDefault();
    // What was pressed is gone.
    if (part === 'clear' || (target !== null && !this.contains(target)))
      this.querySelector<HTMLElement>('input, summary')?.focus();
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const state = this.#asked;
    this.#dress(state);
    if (writeListState(state) === '') {
      this.#finish([], false);
      return this.#count();
    }
    const wait = window.setTimeout(() => (this.#part('status').textContent = this.#script.loading), 300);
    try {
      const found = await this.#entries.find(this.#withFixed(state));
      if (turn !== this.#turn) return;
      this.#finish(found, true);
      await this.#count();
    } catch {
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
    this.#part('found').replaceChildren();
    this.#part('found').hidden = !isAsked;
    for (const part of this.querySelectorAll<HTMLElement>('[data-part=page]')) part.hidden = isAsked;
    this.#part('nothing').hidden = !isAsked || found.length > 0;
    const count = formatCount(counted, isAsked ? found.length : total, lang);
    this.#part('status').textContent =
      isAsked && found.length < total
        ? of.replace('{count}', () => count).replace('{total}', () => formatNumber(total, lang))
        : count;
    this.#append();
  }

  #showMore(): void {
    const last = this.#part('found').lastElementChild;
    this.#append();
    let next = last?.nextElementSibling;
    while (next && !next.querySelector('a')) next = next.nextElementSibling;
    next?.querySelector('a')?.focus();
  }

  #append(): void {
    appendRows(this.#part('found'), this.#found.slice(this.#shown, this.#shown + STEP), {
      isSorted: this.#asked.sort !== undefined,
      columns: columnsOf(this).length,
      last: this.#found[this.#shown - 1],
    });
    this.#shown = Math.min(this.#shown + STEP, this.#found.length);
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
    showConditions(this, this.#withFixed(state), this.#script);
    showOrder(this, state, this.#script);
    this.#part('clear').hidden = writeListState(state) === '';
  }

  /** Says beside the filters what each would leave, where the numbers that came with the page do not say it. */
  async #count(): Promise<void> {
    const { fixed } = this.#script;
    const state = this.#asked;
    const isOpen = this.querySelector('details')?.open;
    if (!isOpen || (writeListState(state) === '' && !fixed && !this.#entries.areRead)) return;
    const counts = await this.#entries.count(this.#withFixed(state));
    showCounts(this, counts, this.#script);
  }

  async #save(format: SavedFormat): Promise<void> {
    try {
      const [found, { saveList }] = await Promise.all([
        this.#entries.find(this.#withFixed(this.#asked)),
        import('./save-list.ts'),
      ]);
      await saveList(format, found, columnsOf(this), this.#script);
    } catch {
      this.#part('status').textContent = this.#script.saveFailed;
    }
  }

  #withFixed(state: ListState): ListState {
    const { fixed } = this.#script;
    return fixed && !isChosen(state, fixed) ? toggle(state, fixed) : state;
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part=${name}]`);
    if (!part) throw new Error(`record-list has no part ${name}`);
    return part;
  }
}

customElements.define('record-list', RecordList);
