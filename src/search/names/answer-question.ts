import { foldedWords } from '../../i18n/fold-text.ts';
import { editDistance } from '../../registry/edit-distance.ts';
import { ENTRY_GROUPS, HOME_GROUP, type NameEntry } from '../../views/search/name-entry.ts';
import { allowedErrors } from './allowed-errors.ts';
import type { AskedWords } from './read-question.ts';
import { wordSkeleton } from './skeleton.ts';
import { rootOf, stemWord } from './stem-word.ts';

/** An entry that has the words of a question, in its names or in what it is about. */
interface Answer {
  entry: NameEntry;
  score: number;
  /** Whether it has every word that it must have. */
  isFull: boolean;
}

/** Finds the entries that answer a question, best first. */
export type Answerer = (question: AskedWords) => Answer[];

/** What a word weighs by where it stands. */
const WEIGHT = { name: 3, form: 1.6, note: 2, topic: 1.5, kind: 1 } as const;
/** How well a word fits by how it was found. */
const FIT = { same: 1, form: 0.9, beginning: 0.7, root: 0.55, sound: 0.6, typo: 0.4 } as const;
/** What an entry weighs, by the number of its group. */
const GROUPS: readonly number[] = Object.values(ENTRY_GROUPS);

/** Prepares entries to be asked for by several words, wherever each of them stands. */
export function createAnswerer(entries: readonly NameEntry[]): Answerer {
  const words = wordsOf(entries);
  const homeWords = new Set(
    entries
      .filter(({ group }) => group === HOME_GROUP)
      .flatMap(nameWords)
      .map(stemWord),
  );
  return ({ words: asked, soft }) => {
    // A word by itself that is only like a name is for the names to find.
    const isLoose = asked.length + soft.length > 1;
    const look = (word: string): Map<number, number> =>
      weigh(fitting(word, words, isLoose), words, entries.length);
    // All of the site is about the home city: its name narrows nothing.
    const isHome = (word: string): boolean => homeWords.has(stemWord(word));
    const others = asked.filter((word) => !isHome(word));
    const must = others.length > 0 ? others : soft.length > 0 ? soft : asked;
    const mustHave = must.map(look);
    const better = [...soft, ...asked].filter((word) => !must.includes(word)).map(look);
    const found = new Set(mustHave.flatMap((scores) => [...scores.keys()]));
    return [...found]
      .map((order) => ({ order, ...judge(entries[order], order, mustHave, better) }))
      .sort((a, b) => Number(b.isFull) - Number(a.isFull) || b.score - a.score || a.order - b.order)
      .flatMap(({ order, score, isFull }) => {
        const entry = entries[order];
        return entry === undefined ? [] : [{ entry, score, isFull }];
      });
  };
}

function judge(
  entry: NameEntry | undefined,
  order: number,
  must: readonly Map<number, number>[],
  better: readonly Map<number, number>[],
): { score: number; isFull: boolean } {
  const sum = [...must, ...better].reduce((total, scores) => total + (scores.get(order) ?? 0), 0);
  const group = entry?.group ?? 0;
  const isPast = group !== Math.floor(group);
  const score = sum * (GROUPS[Math.floor(group)] ?? 1) * (isPast ? 0.95 : 1);
  return { score, isFull: must.every((scores) => scores.has(order)) };
}

/** The words that a typed one may stand for, with how well each fits. */
function fitting(typed: string, words: Words, isLoose: boolean): Map<string, number> {
  const found = new Map<string, number>();
  const stem = stemWord(typed);
  const root = rootOf(stem);
  for (const { word, stem: own, root: ownRoot } of words.values()) {
    if (word === typed) found.set(word, FIT.same);
    // «побратим» looks like a form in «-им» itself.
    else if (own === stem || word === stem || own === typed) found.set(word, FIT.form);
    else if (typed.length > 3 && word.startsWith(typed)) found.set(word, FIT.beginning);
    else if (ownRoot === root) found.set(word, FIT.root);
  }
  if (found.size > 0 || !isLoose) return found;
  const sound = wordSkeleton(typed);
  const limit = allowedErrors(typed.length);
  for (const { word, sound: own } of words.values()) {
    if (sound.length > 2 && own === sound) found.set(word, FIT.sound);
    else if (limit > 0 && typed.length > 4 && editDistance(typed, word, limit) <= limit)
      found.set(word, FIT.typo);
  }
  return found;
}

/** What each entry gets for a word: more for a rare one, for one in its names, for one that fits well. */
function weigh(fits: Map<string, number>, words: Words, count: number): Map<number, number> {
  const best = new Map<number, number>();
  for (const [word, fit] of fits) {
    for (const [order, weight] of words.get(word)?.at ?? [])
      best.set(order, Math.max(best.get(order) ?? 0, weight * fit));
  }
  const rarity = Math.log(1 + count / Math.max(1, best.size));
  return new Map([...best].map(([order, weight]) => [order, weight * rarity]));
}

/** Every word with the entries that have it, by number, and what it weighs in each. */
type Words = Map<
  string,
  { word: string; stem: string; root: string; sound: string; at: Map<number, number> }
>;

function wordsOf(entries: readonly NameEntry[]): Words {
  const words: Words = new Map();
  const add = (word: string, order: number, weight: number): void => {
    let known = words.get(word);
    if (!known) {
      const stem = stemWord(word);
      known = { word, stem, root: rootOf(stem), sound: wordSkeleton(word), at: new Map() };
      words.set(word, known);
    }
    known.at.set(order, Math.max(known.at.get(order) ?? 0, weight));
  };
  const lines = new Map<string, string[]>();
  const folded = (line: string): string[] => {
    const known = lines.get(line) ?? foldedWords(line);
    lines.set(line, known);
    return known;
  };
  for (const [order, entry] of entries.entries()) {
    for (const word of nameWords(entry)) add(word, order, WEIGHT.name);
    for (const word of (entry.forms ?? []).flatMap(foldedWords)) add(word, order, WEIGHT.form);
    for (const word of foldedWords(entry.note ?? '')) add(word, order, WEIGHT.note);
    for (const topic of entry.topics ?? []) for (const word of folded(topic)) add(word, order, WEIGHT.topic);
    for (const word of folded(entry.kind)) add(word, order, WEIGHT.kind);
  }
  return words;
}

function nameWords({ names, people = [] }: NameEntry): string[] {
  return [...names, ...people].flatMap(({ text }) => foldedWords(text));
}
