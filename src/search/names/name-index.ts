import { foldedWords } from '../../i18n/fold-text.ts';
import { createNameMatcher, type NameMatch, type NameMatcher } from './match-names.ts';
import { FIRST_FILE, letterOf, readNames, type NamesFile } from './names-file.ts';
import { swapLayout } from './swap-layout.ts';

/** Finds names in an index that may lie in many files, and loads those that a query needs. */
export class NameIndex {
  readonly #load: (file: string) => Promise<NamesFile>;
  readonly #matchers = new Map<string, Promise<NameMatcher>>();
  #first: Promise<NamesFile> | undefined;

  /** @param load reads one file of the index, by name without ending */
  constructor(load: (file: string) => Promise<NamesFile>) {
    this.#load = load;
  }

  /**
   * Loads the first file; every search does so too. Rejects when it cannot be loaded; the next call then tries again.
   */
  async open(): Promise<NamesFile> {
    this.#first ??= this.#load(FIRST_FILE);
    try {
      return await this.#first;
    } catch (error) {
      this.#first = undefined;
      throw error;
    }
  }

  /** Best answers first. Of an index by letter, other letters are read only when those of the query give nothing. */
  async search(text: string): Promise<NameMatch[]> {
    const { letters } = await this.open();
    if (!letters) return (await this.#matcher([FIRST_FILE]))(text);
    const asked = new Set(
      [text, swapLayout(text) ?? ''].flatMap((form) => foldedWords(form).slice(0, 1).map(letterOf)),
    );
    const near = letters.filter((letter) => asked.has(letter));
    if (near.length === 0) return [];
    const found = (await this.#matcher(near))(text);
    return found.length > 0 || text.length < 4 ? found : (await this.#matcher(letters))(text);
  }

  #matcher(files: readonly string[]): Promise<NameMatcher> {
    const key = files.join(' ');
    const known = this.#matchers.get(key);
    if (known) return known;
    const made = this.#prepare(files);
    this.#matchers.set(key, made);
    made.catch(() => this.#matchers.delete(key));
    return made;
  }

  async #prepare(files: readonly string[]): Promise<NameMatcher> {
    const read = await Promise.all(
      files.map((file) => (file === FIRST_FILE ? this.open() : this.#load(file))),
    );
    // An entry stands in the file of every word of its names.
    const entries = new Map(read.flatMap(readNames).map((entry) => [entry.href, entry]));
    return createNameMatcher([...entries.values()]);
  }
}
