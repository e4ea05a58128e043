import type { LangText } from '../../views/text-view.ts';
import type { NameEntry } from '../../views/name-entries.ts';
import { nameWords } from './fold-name.ts';
import { wordSkeleton } from './skeleton.ts';

/** Names beyond which the index is split by first letter: as many as one small request can bring. */
const MOST_NAMES = 3000;

/** The file that is read first. */
export const FIRST_FILE = 'index';

/** A file of the names index as it is written; short, since it is what the first keystroke costs. */
export interface NamesFile {
  kinds: readonly string[];
  /** Address, title, number of the kind, group, note, other names, grammatical forms. */
  rows: readonly NameRow[];
  /** In the first file: the files by letter, when there are any. */
  letters?: readonly string[];
  /** In the first file: words of titles, to correct queries by. */
  words?: readonly string[];
}

export type NameRow = readonly [
  href: string,
  title: string,
  kind: number,
  group: number,
  note: string,
  names: readonly (string | readonly [text: string, lang: string])[],
  forms: readonly string[],
];

/**
 * The files of the names index by name, without ending: one for all names, or, for very many, one for each letter that a word of a name begins with
 * once its script is taken away.
 */
export function namesFiles(
  entries: readonly NameEntry[],
  words: readonly string[],
  most = MOST_NAMES,
): Map<string, NamesFile> {
  const count = entries.reduce((sum, { names }) => sum + names.length, 0);
  if (count <= most) return new Map([[FIRST_FILE, { ...namesFile(entries), words }]]);
  const byLetter = new Map<string, NameEntry[]>();
  for (const entry of entries) {
    for (const letter of lettersOf(entry)) {
      const others = byLetter.get(letter);
      if (others) others.push(entry);
      else byLetter.set(letter, [entry]);
    }
  }
  const letters = [...byLetter.keys()].sort();
  return new Map([
    [FIRST_FILE, { ...namesFile([]), letters, words }],
    ...letters.map((letter) => [letter, namesFile(byLetter.get(letter) ?? [])] as const),
  ]);
}

/** Entries of a file. */
export function readNames({ kinds, rows }: NamesFile): NameEntry[] {
  return rows.map(([href, title, kind, group, note, names, forms]) => ({
    href,
    title,
    kind: kinds[kind] ?? '',
    group,
    ...(note !== '' && { note }),
    names: [{ text: title }, ...names.map(readName)],
    forms,
  }));
}

/** The file by letter in which names with this word are; the same for all scripts that have letters of that sound. */
export function letterOf(foldedWord: string): string {
  return wordSkeleton(foldedWord)[0] ?? 'other';
}

function lettersOf({ names, forms = [] }: NameEntry): Set<string> {
  const texts = [...names.map(({ text }) => text), ...forms];
  return new Set(texts.flatMap((text) => nameWords(text).map(letterOf)));
}

function namesFile(entries: readonly NameEntry[]): NamesFile {
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  return {
    kinds,
    rows: entries.map(({ href, title, kind, group, note = '', names, forms = [] }) => [
      href,
      title,
      kinds.indexOf(kind),
      group,
      note,
      names.filter(({ text }) => text !== title).map(writeName),
      forms,
    ]),
  };
}

function writeName({ text, lang }: LangText): string | [string, string] {
  return lang === undefined ? text : [text, lang];
}

function readName(name: NameRow[5][number]): LangText {
  return typeof name === 'string' ? { text: name } : { text: name[0], lang: name[1] };
}
