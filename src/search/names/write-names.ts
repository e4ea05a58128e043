import { foldedWords } from '../../i18n/fold-text.ts';
import { TITLE_GROUP, type NameEntry } from '../../views/search/name-entries.ts';
import type { LangText } from '../../views/parts/text-view.ts';
import { FIRST_FILE, letterOf, type NamesFile } from './names-file.ts';

/** Names beyond which the index is split by first letter: as many as one small request can bring. */
const MOST_NAMES = 3000;

/**
 * The files of the names index by name, without ending: one for all names, or, for very many, one for each letter that
 * a word of a name begins with once its script is taken away.
 */
export function namesFiles(
  entries: readonly NameEntry[],
  words: readonly string[],
  most = MOST_NAMES,
): Map<string, NamesFile> {
  const count = entries.reduce((sum, { names }) => sum + names.length, 0);
  if (count <= most) return new Map([[FIRST_FILE, { ...namesFile(entries), words }]]);
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
    [FIRST_FILE, { ...namesFile([]), letters, words }],
    ...letters.map((letter) => [letter, namesFile(byLetter.get(letter) ?? [])] as const),
  ]);
}

function lettersOf({ names, forms = [] }: NameEntry): Set<string> {
  const texts = [...names.map(({ text }) => text), ...forms];
  return new Set(texts.flatMap((text) => foldedWords(text).map(letterOf)));
}

function namesFile(entries: readonly NameEntry[]): NamesFile {
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  return {
    kinds,
    rows: entries.map(({ href, title, lang, kind, group, note = '', names, forms = [] }) => [
      href,
      writeName({ text: title, ...(lang && { lang }) }),
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
