import { editDistance } from '../../registry/edit-distance.ts';
import { foldedWords } from '../../i18n/fold-text.ts';
import type { LangText } from '../../views/parts/text-view.ts';
import type { NameEntry } from '../../views/search/name-entry.ts';
import { allowedErrors } from './allowed-errors.ts';
import { wordSkeleton } from './skeleton.ts';
import { stemWord } from './stem-word.ts';

/** How well a name answers; lower is better. Ways of another reason come only when the better ones give nothing. */
export const RANK = { exact: 0, prefix: 1, person: 2, words: 3, inflected: 4 } as const;
export const SOUND = 10;
export const LAYOUT = 20;
export const TYPO = 30;
/** Of a mistyped name of a place, the worst that is taken is 3. */
const SURNAME = 4;

/** What was typed, as it is compared. */
export function asCompared(text: string): Query {
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

/** A name of an entry, as it is compared. */
export function prepareKey(entry: NameEntry, order: number, name: LangText, is: Key['is'] = 'name'): Key {
  return { ...asCompared(name.text), entry, order, name, is };
}

/** A text as it is compared. */
interface Query {
  words: readonly string[];
  whole: string;
  stems: readonly string[];
  sounds: readonly string[];
  sound: string;
}

/** A name of an entry. */
export interface Key extends Query {
  entry: NameEntry;
  order: number;
  name: LangText;
  is: 'name' | 'form' | 'person';
}

/** How well a name answers as it was typed; `undefined` where it does not. */
export function rankTyped(query: Query, key: Key): number | undefined {
  if (key.is === 'person') return rankPerson(query, key);
  if (key.whole === query.whole) return RANK.exact;
  if (key.whole.startsWith(query.whole) && (key.is !== 'form' || query.whole.length > 2)) return RANK.prefix;
  // Of what is never shown, single words are weighed with all else that an entry is about.
  if (key.is === 'form') return undefined;
  if (query.words.every((word) => key.words.some((own) => own.startsWith(word)))) return RANK.words;
  // «побратим» looks like a form in «-им» itself: a whole word may be the stem of the other.
  const isInflected = query.stems.every(
    (stem) => stem.length > 2 && (key.stems.includes(stem) || key.words.includes(stem)),
  );
  return isInflected ? RANK.inflected : undefined;
}

/** However much of the name was typed: what was signed last comes first. */
function rankPerson(query: Query, key: Key): number | undefined {
  const fits = query.words.every((word, index) => {
    const stem = query.stems[index] ?? word;
    return key.words.includes(word) || key.words.includes(stem);
  });
  return fits && query.whole.length > 3 ? RANK.person : undefined;
}

/** How well a name answers that sounds as what was typed. */
export function rankSound(query: Query, key: Key): number | undefined {
  if (query.sound.length < 2 || key.sound === '') return undefined;
  if (key.sound === query.sound) return SOUND + RANK.exact;
  // Of a beginning that is only heard, two letters fit too many names.
  if (query.sound.length < 3) return undefined;
  if (key.sound.startsWith(query.sound)) return SOUND + RANK.prefix;
  const fits = query.sounds.every((word) => key.sounds.some((own) => own.startsWith(word)));
  return fits ? SOUND + RANK.words : undefined;
}

/** How well a name answers that differs by typing errors. */
export function rankTypo(query: Query, key: Key): number | undefined {
  if (key.is === 'person') return rankMistypedPerson(query, key);
  const whole = nearest(query.whole, key.whole) ?? nearest(query.sound, key.sound);
  if (whole !== undefined) return whole * 2;
  if (query.words.length > key.words.length) return undefined;
  const words = query.words.map((word, index) => nearestWord(word, query.sounds[index] ?? '', key));
  return words.reduce<number | undefined>(
    (sum, distance) => (sum === undefined || distance === undefined ? undefined : sum + distance * 2),
    1,
  );
}

/** A surname by itself, long enough not to be another's. */
function rankMistypedPerson({ words }: Query, key: Key): number | undefined {
  const isNear = words.every(
    (word) => word.length > 5 && key.words.some((own) => nearest(word, own) !== undefined),
  );
  return isNear ? SURNAME : undefined;
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
