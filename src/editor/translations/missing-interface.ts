import type { Locale } from '../../format/localized-text.ts';
import type { TranslationWords } from '../../i18n/editor-texts/translation-words.ts';
import { isPartial, languageOfPages } from '../../i18n/locales.ts';
import { missingWords, wordCount } from '../../i18n/translate.ts';

/**
 * What is missing of the interface in the languages of a site that have a part of its words.
 * @param all also which words, with what they are in English
 */
export function missingInterface(
  locales: readonly Locale[],
  words: TranslationWords,
  all: boolean,
): string[] {
  return locales.flatMap((locale) => {
    const lang = languageOfPages(locale, []);
    if (!isPartial(lang)) return [];
    const count = wordCount(lang);
    const lines = all ? missingWords(lang).map(({ key, english }) => `  ${key}: ${english}`) : [];
    return [[words.inEnglish(locale, count.missing, count.all), ...lines].join('\n')];
  });
}
