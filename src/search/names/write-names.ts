import { foldedWords } from '../../i18n/fold-text.ts';
import {
  ASKS,
  LATE_GROUP,
  TITLE_GROUP,
  type EntryFact,
  type NameEntry,
} from '../../views/search/name-entry.ts';
import type { LangText } from '../../views/parts/text-view.ts';
import {
  FIRST_FILE,
  lateFile,
  letterOf,
  type FactRow,
  type NameRow,
  type NamedText,
  type NamesFile,
} from './names-file.ts';

/** Names beyond which the index is split by first letter: as many as one small request can bring. */
const MOST_NAMES = 3000;

/**
 * The files of the names index by name, without ending: two for all names, what is asked for most and the rest, or, for
 * very many, two for each letter that a word of a name begins with once its script is taken away.
 */
export function namesFiles(
  entries: readonly NameEntry[],
  words: readonly string[],
  most = MOST_NAMES,
): Map<string, NamesFile> {
  const count = entries.reduce((sum, { names }) => sum + names.length, 0);
  if (count <= most) {
    const files = twoFiles(FIRST_FILE, entries);
    const late = files.get(lateFile(FIRST_FILE));
    return late ? files.set(lateFile(FIRST_FILE), { ...late, words }) : files;
  }
  const byLetter = new Map<string, NameEntry[]>();
  // A title would stand in the file of each of its words; of so many records the full-text index finds it as well.
  for (const entry of entries.filter(({ group }) => group < TITLE_GROUP)) {
    for (const letter of lettersOf(entry)) {
      const others = byLetter.get(letter);
      if (others) others.push(entry);
      else byLetter.set(letter, [entry]);
    }
  }
  const letters = [...byLetter.keys()].sort();
  return new Map([
    [FIRST_FILE, { ...namesFile([]), letters }],
    [lateFile(FIRST_FILE), { ...namesFile([]), words }],
    ...letters.flatMap((letter) => [...twoFiles(letter, byLetter.get(letter) ?? [])]),
  ]);
}

/** What a first answer needs, and the rest: each is one request. */
function twoFiles(name: string, entries: readonly NameEntry[]): Map<string, NamesFile> {
  const first = entries.filter(({ group }) => group < LATE_GROUP);
  const late = writer();
  const facts = first.flatMap(({ href, facts: own = [] }) =>
    own.length === 0 ? [] : [[href, ...own.map(late.factRow)] as const],
  );
  const others = late.file(entries.filter(({ group }) => group >= LATE_GROUP));
  return new Map([
    [name, namesFile(first.map((entry) => ({ ...entry, facts: [] })))],
    [lateFile(name), { ...others, facts }],
  ]);
}

function lettersOf({ names, forms = [] }: NameEntry): Set<string> {
  const texts = [...names.map(({ text }) => text), ...forms];
  return new Set(texts.flatMap((text) => foldedWords(text).map(letterOf)));
}

function namesFile(entries: readonly NameEntry[]): NamesFile {
  return writer().file(entries);
}

/** Writes rows and facts that share one table of words and one of sources. */
function writer(): {
  factRow: (fact: EntryFact) => FactRow;
  file: (entries: readonly NameEntry[]) => NamesFile;
} {
  const kinds = numbered<string>();
  const topics = numbered<string>();
  const numbers = numbered<string>();
  const sources: NamesFile['sources'][number][] = [];
  const factRow = ({ ask, text, sources: cited }: EntryFact): FactRow => {
    for (const { href, ...label } of cited) sources[numbers.number(href)] ??= [href, writeName(label)];
    return [ASKS.indexOf(ask), text, ...cited.map(({ href }) => numbers.number(href))];
  };
  const row = (entry: NameEntry): NameRow => {
    const { href, title, lang, kind, group, note = '', names } = entry;
    const lists = [
      names.filter(({ text }) => text !== title).map(writeName),
      entry.forms ?? [],
      (entry.topics ?? []).map(topics.number),
      (entry.people ?? []).map(writeName),
      (entry.facts ?? []).map(factRow),
    ];
    while (lists.at(-1)?.length === 0) lists.pop();
    const head = [href, writeName({ text: title, ...(lang && { lang }) }), kinds.number(kind), group, note];
    return [...head, ...lists] as unknown as NameRow;
  };
  return {
    factRow,
    file: (entries) => ({ rows: entries.map(row), kinds: kinds.all, topics: topics.all, sources }),
  };
}

/** Values by number, in the order in which they were met. */
function numbered<Value>(): { all: Value[]; number: (value: Value) => number } {
  const numbers = new Map<Value, number>();
  const all: Value[] = [];
  const number = (value: Value): number => {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    numbers.set(value, all.length);
    return all.push(value) - 1;
  };
  return { all, number };
}

function writeName({ text, lang }: LangText): NamedText {
  return lang === undefined ? text : [text, lang];
}
