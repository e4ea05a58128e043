import type { Locale } from '../format/localized-text.ts';
import { foldedWords } from '../i18n/fold-text.ts';
import { foldYo } from './fold.ts';
import { correctQuery } from './names/correct-query.ts';
import type { NameMatch } from './names/match-names.ts';
import { readQuestion } from './names/read-question.ts';
import { stemWord } from './names/stem-word.ts';
import { swapLayout } from './names/swap-layout.ts';

/** Longest query that is searched for, in characters; the rest of a pasted page is of no use. */
const MAX_LENGTH = 200;

/** A query to the full-text index, and how it came about. */
export interface TextQuery {
  /** In the spelling of the index. */
  term: string;
  /** What it stands for where that is not what was typed, to be shown. */
  instead?: string;
  /** Names have it: it is no slip of the keys. */
  isLikely?: boolean;
}

/**
 * What to ask the index for the words a reader typed, in the order to try: as typed, as the other keyboard layout has
 * it, by the name that was meant, with typing errors mended, with the words that an answer need not have. Empty when
 * there is nothing to search for.
 * @param names answers of the names index, best first
 * @param words known words to mend typing errors by, most frequent first
 */
export function textQueries(
  text: string,
  locale: Locale,
  names: readonly NameMatch[] = [],
  words: readonly string[] = [],
): TextQuery[] {
  const whole = prepareQuery(text, locale);
  if (whole === '') return [];
  const { words: must, soft } = readQuestion(text);
  const isQuoted = whole.startsWith('"');
  const typed = isQuoted ? whole : prepareQuery(must.join(' '), locale);
  const swapped = likelySwap(text, names, words);
  const [name] = names;
  const meant = name && name.reason !== 'typed' && name.reason !== 'inflected' ? name.entry.title : undefined;
  const corrected = correctQuery(text, words) ?? (swapped && correctQuery(swapped, words));
  const others = [name?.reason === 'layout' && !name.isWhole ? swapped : meant, swapped, corrected].flatMap(
    (instead) => (instead === undefined ? [] : [{ term: prepareQuery(instead, locale), instead }]),
  );
  const first: TextQuery = { term: typed, isLikely: name !== undefined };
  // Keys of the other layout are signs, which the index drops: what is left of the word may be found by chance.
  const all = name?.reason === 'layout' ? [...others, first] : [first, ...others];
  // What is asked of may be in a text where the rest of the question is not.
  if (!isQuoted && soft.length > 0) all.push({ term: prepareQuery([...must, ...soft].join(' '), locale) });
  return all.filter(
    ({ term }, index) => term !== '' && all.findIndex((other) => other.term === term) === index,
  );
}

/**
 * The query in the other layout, where that has a name or a word of a title: every other reading costs a part of the
 * index.
 */
function likelySwap(text: string, names: readonly NameMatch[], words: readonly string[]): string | undefined {
  const swapped = swapLayout(text);
  if (swapped === undefined || names.some(({ reason }) => reason === 'layout')) return swapped;
  const stems = new Set(words.map(foldYo).map(stemWord));
  return foldedWords(swapped).some((word) => stems.has(stemWord(word))) ? swapped : undefined;
}

/**
 * Typed text in the spelling of the index: composed letters, lower case, ё as е, one space between words. Punctuation
 * becomes a space, because the index would glue the words on both sides together; hyphens stay, the index knows both
 * readings. Text in quotes stays in quotes: the index then looks for it word by word.
 */
export function prepareQuery(text: string, locale: Locale): string {
  const normal = normalize(text, locale);
  return /^\s*["«“„].+["»”“]\s*$/su.test(text) && normal.includes(' ') ? `"${normal}"` : normal;
}

/** Words that the index will be asked for first. */
export function askedWords(text: string, locale: Locale): string[] {
  return queryWords(withoutQuestion(text, locale));
}

/** What only makes it a question is in no text that answers it. */
function withoutQuestion(text: string, locale: Locale): string {
  return prepareQuery(readQuestion(text).words.join(' '), locale);
}

/** Words of a prepared query. */
export function queryWords(query: string): string[] {
  return query.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function normalize(text: string, locale: Locale): string {
  return foldYo(text.normalize('NFC').toLocaleLowerCase(locale))
    .slice(0, MAX_LENGTH)
    .replace(/[\u2010-\u2012\u2212]/gu, '-')
    .replace(/[^\p{L}\p{M}\p{N}-]+/gu, ' ')
    .replace(/(?<![\p{L}\p{M}\p{N}])-+|-+(?![\p{L}\p{M}\p{N}])/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
