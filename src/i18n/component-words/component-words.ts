import type { InterfaceLocale } from '../locales.ts';
import type { ComponentWords } from './component-text.ts';
import { componentWordsEn } from './en.ts';
import { componentWordsRu } from './ru.ts';

/** What the handbook says of prose pages; which components and properties there are comes from their schemas. */
export const componentWords: Readonly<Record<InterfaceLocale, ComponentWords>> = {
  ru: componentWordsRu,
  en: componentWordsEn,
};
