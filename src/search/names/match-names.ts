import { foldedWords } from '../../i18n/fold-text.ts';
import type { NameEntry } from '../../views/search/name-entries.ts';
import { editDistance } from '../../registry/edit-distance.ts';
import { allowedErrors } from './allowed-errors.ts';
import { wordSkeleton } from './skeleton.ts';
import { stemWord } from './stem-word.ts';
import { swapLayout } from './swap-layout.ts';

/**
 * Why a name answers: as typed, in another form of the word, in another alphabet, on another keyboard layout, but for a
 * typing error.
 */
export type MatchReason = 'typed' | 'inflected' | 'sound' | 'layout' | 'typo';

/** An entry that answers the query. */
export interface NameMatch {
  entry: NameEntry;
  reason: MatchReason;
  /** Whether the whole name was typed, not only its beginning or some of its words. */
  isWhole: boolean;
  /** The name that was found, where it is not the title: `names[index]` of the entry. */
  name: NameEntry['names'][number] | undefined;
}

/** Finds entries by their names. */
export type NameMatcher = (text: string) => NameMatch[];

/** How well a name answers; lower is better. Ways of another reason come only when the better ones give nothing. */
const RANK = { exact: 0, prefix: 1, words: 2, inflected: 3 } as const;
const SOUND = 10;
const LAYOUT = 20;
const TYPO = 30;

/**
 * Prepares entries to be found. Matching takes a few milliseconds for ten thousand names: exact before beginnings,
 * beginnings before words within, then other forms of the words, the other alphabet, the other keyboard layout, typing
 * errors. Equal matches keep the order of the entries, shorter names first.
 */
export function createNameMatcher(entries: readonly NameEntry[]): NameMatcher {
  const keys = entries.flatMap((entry, order) => [
    ...entry.names.map((name) => prepareKey(entry, order, name)),
    ...(entry.forms ?? []).map((form) => prepareKey(entry, order, { text: form }, true)),
  ]);
  return (text) => {
    const typed = prepareQuery(text);
    if (typed.whole === '') return [];
    const found = best(keys, (key) => rankTyped(typed, key) ?? rankSound(typed, key));
    if (found.some(({ rank }) => rank < SOUND)) return found.map(asMatch);
    const swapped = swapLayout(text);
    // Signs of one layout may be no letters in the other.
    const slip =
      swapped === undefined || foldedWords(swapped).length === 0 ? undefined : prepareQuery(swapped);
    const slips = slip ? best(keys, (key) => plus(LAYOUT, rankTyped(slip, key))) : [];
    if (slips.length > 0 || found.length > 0) return [...found, ...slips].map(asMatch);
    return best(keys, (key) => plus(TYPO, rankTypo(typed, key) ?? (slip && rankTypo(slip, key)))).map(
      asMatch,
    );
  };
}

function rankTyped(query: Query, key: Key): number | undefined {
  if (key.whole === query.whole) return RANK.exact;
  if (key.whole.startsWith(query.whole)) return RANK.prefix;
  if (query.words.every((word) => key.words.some((own) => own.startsWith(word)))) return RANK.words;
  // «побратим» looks like a form in «-им» itself: a whole word may be the stem of the other.
  const isInflected = query.stems.every(
    (stem) => stem.length > 2 && (key.stems.includes(stem) || key.words.includes(stem)),
  );
  return isInflected ? RANK.inflected : undefined;
}

function rankSound(query: Query, key: Key): number | undefined {
  if (query.sound.length < 2 || key.sound === '') return undefined;
  if (key.sound === query.sound) return SOUND + RANK.exact;
  // Of a beginning that is only heard, two letters fit too many names.
  if (query.sound.length < 3) return undefined;
  if (key.sound.startsWith(query.sound)) return SOUND + RANK.prefix;
  const fits = query.sounds.every((word) => key.sounds.some((own) => own.startsWith(word)));
  return fits ? SOUND + RANK.words : undefined;
}

function rankTypo(query: Query, key: Key): number | undefined {
  const whole = nearest(query.whole, key.whole) ?? nearest(query.sound, key.sound);
  if (whole !== undefined) return whole * 2;
  if (query.words.length > key.words.length) return undefined;
  const words = query.words.map((word, index) => nearestWord(word, query.sounds[index] ?? '', key));
  return words.reduce<number | undefined>(
    (sum, distance) => (sum === undefined || distance === undefined ? undefined : sum + distance * 2),
    1,
  );
}

function nearestWord(word: string, sound: string, key: Key): number | undefined {
  const distances = key.words.map(
    (own, index) =>
      (own.startsWith(word) ? 0 : undefined) ?? nearest(word, own) ?? nearest(sound, key.sounds[index] ?? ''),
  );
  const known = distances.filter((distance) => distance !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

/** Distance within what the length allows, from the name or, for longer beginnings, from its first letters. */
function nearest(typed: string, known: string): number | undefined {
  const limit = allowedErrors(Math.min(typed.length, known.length));
  if (limit === 0 || !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(typed)) return undefined;
  const distance = editDistance(typed, known, limit);
  if (distance <= limit) return distance;
  return typed.length >= 5 && editDistance(typed, known, 1, true) <= 1 ? limit + 1 : undefined;
}

/** The best answer of every entry, best first. */
function best(keys: readonly Key[], rankOf: (key: Key) => number | undefined): Ranked[] {
  const found = new Map<number, Ranked>();
  for (const key of keys) {
    const rank = rankOf(key);
    if (rank === undefined) continue;
    const other = found.get(key.order);
    if (!other || rank < other.rank) found.set(key.order, { rank, key });
  }
  return [...found.values()].sort(
    (a, b) =>
      a.rank - b.rank ||
      a.key.entry.group - b.key.entry.group ||
      a.key.whole.length - b.key.whole.length ||
      a.key.order - b.key.order,
  );
}

function asMatch({ rank, key }: Ranked): NameMatch {
  const { entry, name } = key;
  const isTitle = key.isForm || key.whole === foldedWords(entry.title).join('');
  return {
    entry,
    reason: reasonOf(rank, key.isForm),
    isWhole: rank % SOUND === RANK.exact,
    name: isTitle ? undefined : name,
  };
}

function reasonOf(rank: number, isForm: boolean): MatchReason {
  if (rank >= TYPO) return 'typo';
  if (rank >= LAYOUT) return 'layout';
  if (rank >= SOUND) return 'sound';
  return rank === RANK.inflected || isForm ? 'inflected' : 'typed';
}

function plus(base: number, rank: number | undefined): number | undefined {
  return rank === undefined ? undefined : base + rank;
}

function prepareQuery(text: string): Query {
  const words = foldedWords(text);
  const sounds = words.map(wordSkeleton);
  return {
    words,
    whole: words.join(''),
    stems: words.map(stemWord),
    sounds,
    sound: sounds.includes('') ? '' : sounds.join(''),
  };
}

function prepareKey(entry: NameEntry, order: number, name: NameEntry['names'][number], isForm = false): Key {
  return { ...prepareQuery(name.text), entry, order, name, isForm };
}

interface Query {
  words: readonly string[];
  whole: string;
  stems: readonly string[];
  sounds: readonly string[];
  sound: string;
}

interface Key extends Query {
  entry: NameEntry;
  order: number;
  name: NameEntry['names'][number];
  isForm: boolean;
}

interface Ranked {
  rank: number;
  key: Key;
}
