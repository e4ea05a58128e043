import { collator } from '../../i18n/format.ts';
import type { ListScript } from '../../views/list/list-index.ts';
import type { ListState, Sort } from '../../views/list/list-state.ts';
import { countKeys, matchEntries, sortEntries } from '../../views/list/match-entries.ts';
import { columnsOf, entriesOnPage, withWords, type ShownEntry } from './list-source.ts';

/**
 * The entries of a list, read when somebody first asks for them: from the page where the whole list stands on
 * it, else from the index file of the list. What fails to load is loaded again the next time.
 */
export class ListEntries {
  readonly #table: Element;
  readonly #script: ListScript;
  #entries: Promise<ShownEntry[]> | undefined;
  #worded: Promise<ShownEntry[]> | undefined;
  /** The last order of all entries: while a reader types it stays the same. */
  #sorted: { of: readonly ShownEntry[]; sort: Sort; entries: ShownEntry[] } | undefined;

  constructor(table: Element, script: ListScript) {
    this.#table = table;
    this.#script = script;
  }

  get areRead(): boolean {
    return this.#entries !== undefined;
  }

  /** What a state asks for, in its order. */
  async find(state: ListState): Promise<ShownEntry[]> {
    const entries = await this.#read(state);
    return matchEntries(state.sort ? this.#inOrder(entries, state.sort) : entries, state);
  }

  /** How many entries each value would leave. */
  async count(state: ListState): Promise<Map<string, number>> {
    return countKeys(await this.#read(state), state);
  }

  /** The entries with the words that nobody needs who looks for none. */
  loadWords(): Promise<ShownEntry[]> {
    const { words } = this.#script;
    this.#worded ??= this.#load().then((entries) => (words ? withWords(entries, words) : entries));
    return this.#worded;
  }

  async #read({ text }: ListState): Promise<ShownEntry[]> {
    try {
      return await (text === '' ? this.#load() : this.loadWords());
    } catch (error) {
      this.#entries = this.#worded = undefined;
      throw error;
    }
  }

  #load(): Promise<ShownEntry[]> {
    const { index } = this.#script;
    this.#entries ??= index
      ? import('./index-entries.ts').then(({ loadEntries }) => loadEntries(index, columnsOf(this.#table)))
      : Promise.resolve(entriesOnPage(this.#table));
    return this.#entries;
  }

  #inOrder(of: readonly ShownEntry[], sort: Sort): ShownEntry[] {
    const { lang, locale = lang } = this.#script;
    if (this.#sorted?.of !== of || this.#sorted.sort !== sort)
      this.#sorted = { of, sort, entries: sortEntries(of, sort, collator(locale).compare) };
    return this.#sorted.entries;
  }
}
