import type { CountryNames } from '../registry/schema/vocabulary.ts';
import type { Locale } from '../registry/schema/localized-text.ts';
import { localeTraits } from './locales.ts';

/** A number in the language's style; four digits stay ungrouped, as Russian typography has it. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(localeTraits(locale).format, { useGrouping: 'min2' })
    .format(value)
    .replace(/\u202F/gu, '\u00A0');
}

/** A list in words: «А, Б и В», “A, B and C”. */
export function formatList(parts: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(localeTraits(locale).format, { type: 'conjunction' }).format(parts);
}

/** A country's name; the site's own wording first, then Unicode CLDR's. */
export function countryName(code: string, locale: Locale, names: CountryNames): string {
  const own = names[code]?.label[locale];
  return own ?? new Intl.DisplayNames(localeTraits(locale).format, { type: 'region' }).of(code) ?? code;
}

/** A language's name in the page's language, by BCP 47 tag. */
export function languageName(tag: string, locale: Locale): string {
  return new Intl.DisplayNames(localeTraits(locale).format, { type: 'language' }).of(tag) ?? tag;
}

/** How texts sort in a language; numbers inside them by value. */
export function collator(locale: Locale): Intl.Collator {
  return new Intl.Collator(localeTraits(locale).lang, { numeric: true });
}
