import type { InterfaceLocale } from '../locales.ts';
import { newEn } from './new-en.ts';
import { newRu } from './new-ru.ts';
import type { NewWords } from './new-text.ts';

/** The words in the editor's language. */
export function newWords(lang: InterfaceLocale): NewWords {
  return { ru: newRu, en: newEn }[lang];
}
