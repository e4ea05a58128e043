import type { CountryNames } from '../format/vocabulary.ts';
import type { Locale } from '../format/localized-text.ts';
import { localeTraits } from './locales.ts';
import { perKey } from './per-key.ts';

/** A number in the language's style; four digits stay ungrouped, as Russian typography has it. */
export function formatNumber(value: number, locale: Locale): string {
  return numberFormat(locale)
    .format(value)
    .replace(/\u202F/gu, '\u00A0');
}

/** A list in words: «А, Б и В», “A, B and C”. */
export function formatList(parts: readonly string[], locale: Locale): string {
  return listFormat(locale).format(parts);
}

/** A country's name; the site's own wording first, then Unicode CLDR's. */
export function countryName(code: string, locale: Locale, names: CountryNames): string {
  const own = names[code]?.label[locale];
  return own ?? regionNames(locale).of(code) ?? code;
}

/** A language's name in the page's language, by BCP 47 tag. */
export function languageName(tag: string, locale: Locale): string {
  return languageNames(locale)(tag);
}

/** How texts sort in a language; numbers inside them by value. */
export const collator = perKey(
  (locale: Locale) => new Intl.Collator(localeTraits(locale).lang, { numeric: true }),
);

const numberFormat = perKey(
  (locale: Locale) => new Intl.NumberFormat(localeTraits(locale).format, { useGrouping: 'min2' }),
);
const listFormat = perKey(
  (locale: Locale) => new Intl.ListFormat(localeTraits(locale).format, { type: 'conjunction' }),
);
const regionNames = perKey(
  (locale: Locale) => new Intl.DisplayNames(localeTraits(locale).format, { type: 'region' }),
);
const languageNames = perKey((locale: Locale) => {
  const names = new Intl.DisplayNames(localeTraits(locale).format, { type: 'language' });
  // Unicode CLDR writes the name of one script without its ё.
  return perKey((tag: string) => names.of(tag)?.replace('прощенн', 'прощённ') ?? tag);
});
