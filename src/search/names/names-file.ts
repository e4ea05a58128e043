import type { LangText } from '../../views/parts/text-view.ts';
import { ASKS, type EntryFact, type NameEntry } from '../../views/search/name-entry.ts';
import { wordSkeleton } from './skeleton.ts';

/** The file that is read first. */
export const FIRST_FILE = 'index';

/** The file that follows one with rows, with what a first answer can do without. */
export const lateFile = (file: string): string => `${file}-more`;

/** A file of the names index as it is written; short, since it is what the first keystroke costs. */
export interface NamesFile {
  kinds: readonly string[];
  /** Lines of words that rows point at by number. */
  topics: readonly string[];
  /** Sources that facts point at by number. */
  sources: readonly (readonly [href: string, label: NamedText])[];
  rows: readonly NameRow[];
  /** In the first file: the files by letter, when there are any. */
  letters?: readonly string[];
  /** In the file that follows the first: words of titles, to correct queries by. */
  words?: readonly string[];
  /** In a file that follows: what the entries of the one before answer. */
  facts?: readonly (readonly [href: string, ...facts: FactRow[]])[];
}

/** An entry; empty lists at its end are left out. */
export type NameRow = readonly [
  href: string,
  title: NamedText,
  kind: number,
  group: number,
  note: string,
  names?: readonly NamedText[],
  forms?: readonly string[],
  topics?: readonly number[],
  people?: readonly NamedText[],
  facts?: readonly FactRow[],
];

/** What it answers as a place in {@link ASKS}, the fact, its sources by number. */
export type FactRow = readonly [ask: number, text: string, ...sources: number[]];

/** With its language, where that is not the locale's. */
export type NamedText = string | readonly [text: string, lang: string];

/** Entries of a file. */
export function readNames({ kinds, topics: lines, sources, rows }: NamesFile): NameEntry[] {
  return rows.map(
    ([href, written, kind, group, note, names = [], forms = [], topics = [], people = [], facts = []]) => {
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
        topics: topics.map((topic) => lines[topic] ?? ''),
        people: people.map(readName),
        facts: readFacts(facts, sources),
      };
    },
  );
}

/** What a file tells of entries of another, by their addresses. */
export function lateFacts({ facts = [], sources }: NamesFile): Map<string, EntryFact[]> {
  return new Map(facts.map(([href, ...rows]) => [href, readFacts(rows, sources)]));
}

function readFacts(facts: readonly FactRow[], sources: NamesFile['sources']): EntryFact[] {
  return facts.flatMap(([ask, text, ...cited]) => {
    const known = ASKS[ask];
    if (known === undefined) return [];
    return [{ ask: known, text, sources: cited.flatMap((number) => readSource(sources[number])) }];
  });
}

/** The file by letter in which names with this word are; the same for all scripts that have letters of that sound. */
export function letterOf(foldedWord: string): string {
  return wordSkeleton(foldedWord)[0] ?? 'other';
}

function readName(name: NamedText): LangText {
  return typeof name === 'string' ? { text: name } : { text: name[0], lang: name[1] };
}

function readSource(source: NamesFile['sources'][number] | undefined): (LangText & { href: string })[] {
  return source === undefined ? [] : [{ href: source[0], ...readName(source[1]) }];
}
