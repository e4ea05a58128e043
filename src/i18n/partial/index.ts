import type { PartialLocale } from '../locales.ts';
import { wordsDe } from './de/words.ts';
import { wordsHe } from './he/words.ts';
import type { PartialWords } from './partial-words.ts';

/** The words of the languages that have a part of them. */
export const partialWords: Readonly<Record<PartialLocale, PartialWords>> = { de: wordsDe, he: wordsHe };
