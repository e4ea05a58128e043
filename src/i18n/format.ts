import type { CountryNames } from '../format/vocabulary.ts';
import type { Locale } from '../format/localized-text.ts';
import { formatTag, type InterfaceLocale } from './locales.ts';
import { perKey } from './per-key.ts';

/** A number in the language's style; four digits stay ungrouped, as Russian typography has it. */
export function formatNumber(value: number, lang: InterfaceLocale): string {
  return numbersIn(lang)(value);
}

/** A list in words: «А, Б и В», “A, B and C”. */
export function formatList(parts: readonly string[], lang: InterfaceLocale): string {
  return listFormat(lang).format(parts);
}

/** A country's name in any language; the site's own wording first, then Unicode CLDR's. */
export function countryName(code: string, locale: Locale, names: CountryNames): string {
  const own = names[code]?.label[locale];
  return own ?? regionNames(locale).of(code) ?? code;
}

/** A language's name in a language of the interface, by BCP 47 tag. */
export function languageName(tag: string, lang: InterfaceLocale): string {
  return languageNames(lang)(tag);
}

/** How texts sort in a language; numbers inside them by value. */
export const collator = perKey((locale: Locale) => new Intl.Collator(known(locale), { numeric: true }));

/** Which letters are one to a language, whatever marks they carry: Е and Ё, E and É. */
export const letterOrder = perKey(
  (locale: Locale) => new Intl.Collator(known(locale), { sensitivity: 'base' }),
);

const numbersIn = perKey((lang: InterfaceLocale) => {
  const format = new Intl.NumberFormat(formatTag(lang), { useGrouping: 'min2' });
  return perKey((value: number) => format.format(value).replace(/\u202F/gu, '\u00A0'));
});
const listFormat = perKey(
  (lang: InterfaceLocale) => new Intl.ListFormat(formatTag(lang), { type: 'conjunction' }),
);
const regionNames = perKey((locale: Locale) => new Intl.DisplayNames(known(locale), { type: 'region' }));
const languageNames = perKey((lang: InterfaceLocale) => {
  const names = new Intl.DisplayNames(formatTag(lang), { type: 'language' });
  // Unicode CLDR writes the name of one script without its ё.
  return perKey((tag: string) => names.of(tag)?.replace('прощенн', 'прощённ') ?? tag);
});

/** A language for `Intl`, which would take that of the machine for one that it does not know. */
function known(locale: Locale): string[] {
  return [formatTag(locale), 'en'];
}

/** The size of a file in words, in the largest unit that it fills. */
export function formatBytes(bytes: number, lang: InterfaceLocale): string {
  const [unit, size] = bytes >= 1e6 ? (['megabyte', 1e6] as const) : (['kilobyte', 1e3] as const);
  const number = new Intl.NumberFormat(lang, {
    style: 'unit',
    unit,
    maximumFractionDigits: bytes < 1e7 ? 1 : 0,
  });
  return number.format(bytes / size).replace(/\s/gu, '\u00A0');
}
