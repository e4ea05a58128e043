import type { LangText } from '../../views/parts/text-view.ts';
import type { NameEntry } from '../../views/search/name-entries.ts';
import { wordSkeleton } from './skeleton.ts';

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

type NameRow = readonly [
  href: string,
  title: NamedText,
  kind: number,
  group: number,
  note: string,
  names: readonly NamedText[],
  forms: readonly string[],
];

/** With its language, where that is not the locale's. */
type NamedText = string | readonly [text: string, lang: string];

/** Entries of a file. */
export function readNames({ kinds, rows }: NamesFile): NameEntry[] {
  return rows.map(([href, written, kind, group, note, names, forms]) => {
    const title = readName(written);
    return {
      href,
      title: title.text,
      ...(title.lang !== undefined && { lang: title.lang }),
      kind: kinds[kind] ?? '',
      group,
      ...(note !== '' && { note }),
      names: [title, ...names.map(readName)],
      forms,
    };
  });
}

/** The file by letter in which names with this word are; the same for all scripts that have letters of that sound. */
export function letterOf(foldedWord: string): string {
  return wordSkeleton(foldedWord)[0] ?? 'other';
}

function readName(name: NamedText): LangText {
  return typeof name === 'string' ? { text: name } : { text: name[0], lang: name[1] };
}
