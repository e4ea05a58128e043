import { foldedWords } from '../../i18n/fold-text.ts';
import type { NameEntry } from '../../views/search/name-entry.ts';
import { createNameMatcher, type NameMatch, type NameMatcher } from './match-names.ts';
import { readSound, soundingLike } from './foreign-script.ts';
import { FIRST_FILE, lateFacts, lateFile, letterOf, readNames, type NamesFile } from './names-file.ts';
import { readQuestion } from './read-question.ts';
import { swapLayout } from './swap-layout.ts';

/** Words of a query whose letters are read. */
const MOST_WORDS = 3;

/** Finds names in an index that may lie in many files, and loads those that a query needs. */
export class NameIndex {
  readonly #load: (file: string) => Promise<NamesFile>;
  readonly #matchers = new Map<string, Promise<Loaded>>();
  readonly #files = new Map<string, Promise<NamesFile>>();

  /** @param load reads one file of the index, by name without ending */
  constructor(load: (file: string) => Promise<NamesFile>) {
    this.#load = load;
  }

  /** Loads the first file, as every search does. Rejects when it cannot be loaded; the next call then tries again. */
  open(): Promise<NamesFile> {
    return this.#file(FIRST_FILE);
  }

  /** What is found in the names that are asked for most, best first: an answer for the time being. */
  search(text: string): Promise<NameMatch[]> {
    return this.#searchIn(text, (files) => files);
  }

  /** What is found in all names, with the facts that were asked for. */
  searchAll(text: string): Promise<NameMatch[]> {
    return this.#searchIn(text, (files) => files.flatMap((file) => [file, lateFile(file)]));
  }

  /** Words of titles, most frequent first. */
  async words(): Promise<readonly string[]> {
    return (await this.#file(lateFile(FIRST_FILE))).words ?? [];
  }

  /** Of an index by letter, other letters are read only when those of the query give nothing. */
  async #searchIn(
    text: string,
    filesWith: (files: readonly string[]) => readonly string[],
  ): Promise<NameMatch[]> {
    const { letters } = await this.open();
    if (!letters) return this.#find(filesWith([FIRST_FILE]), text);
    const { words, soft } = readQuestion(text);
    const swapped = foldedWords(swapLayout(text) ?? '').slice(0, MOST_WORDS);
    const near = new Set([...[...words, ...soft].slice(0, MOST_WORDS), ...swapped].map(letterOf));
    const files = letters.filter((letter) => near.has(letter));
    if (files.length === 0) return [];
    const found = await this.#find(filesWith(files), text);
    return found.length > 0 || text.length < 4 ? found : this.#find(letters, text);
  }

  async #find(files: readonly string[], text: string): Promise<NameMatch[]> {
    const { match, entries } = await this.#matcher(files);
    const found = match(text);
    if (found.length > 0) return found;
    const sound = readSound(text);
    return sound === undefined ? [] : soundingLike(sound, entries);
  }

  #matcher(files: readonly string[]): Promise<Loaded> {
    const key = files.join(' ');
    const known = this.#matchers.get(key);
    if (known) return known;
    const made = this.#prepare(files);
    this.#matchers.set(key, made);
    made.catch(() => this.#matchers.delete(key));
    return made;
  }

  async #prepare(files: readonly string[]): Promise<Loaded> {
    const read = await Promise.all(files.map((file) => this.#file(file)));
    const facts = new Map(read.flatMap((file) => [...lateFacts(file)]));
    // An entry stands in the file of every word of its names.
    const entries = new Map(read.flatMap(readNames).map((entry) => [entry.href, entry]));
    const known = [...entries.values()].map((entry) => {
      const own = facts.get(entry.href);
      return own === undefined ? entry : { ...entry, facts: own };
    });
    return { match: createNameMatcher(known), entries: known };
  }

  #file(name: string): Promise<NamesFile> {
    const known = this.#files.get(name);
    if (known) return known;
    const loaded = this.#load(name);
    this.#files.set(name, loaded);
    loaded.catch(() => this.#files.delete(name));
    return loaded;
  }
}

/** Names that are there to be searched. */
interface Loaded {
  match: NameMatcher;
  entries: readonly NameEntry[];
}
