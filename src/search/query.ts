import type { Locale } from '../registry/schema/localized-text.ts';
import { foldYo } from './fold.ts';

/** Longest query that is searched for, in characters; the rest of a pasted page is of no use. */
const MAX_LENGTH = 200;

/**
 * What to ask the index for the words a reader typed: queries in the order to try them, the first that finds something wins.
 * Empty when there is nothing to search for. Spellings to try next (other alphabets, keyboard layouts, typing errors) are
 * further elements of the list.
 */
export function prepareQuery(text: string, locale: Locale): string[] {
  const query = normalize(text, locale);
  return query === '' ? [] : [query];
}

/** Words of a prepared query. */
export function queryWords(query: string): string[] {
  return query.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/**
 * One spelling for what readers type in many ways: composed letters, lower case, ё as е, one space between words. Punctuation
 * becomes a space, because the index would glue the words on both sides together; hyphens stay, the index knows both readings.
 */
function normalize(text: string, locale: Locale): string {
  return foldYo(text.normalize('NFC').toLocaleLowerCase(locale))
    .slice(0, MAX_LENGTH)
    .replace(/[\u2010-\u2012\u2212]/gu, '-')
    .replace(/[^\p{L}\p{M}\p{N}-]+/gu, ' ')
    .replace(/(?<![\p{L}\p{M}\p{N}])-+|-+(?![\p{L}\p{M}\p{N}])/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
