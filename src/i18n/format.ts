import type { CountryNames } from '../format/vocabulary.ts';
import type { Locale } from '../format/localized-text.ts';
import type { DistanceUnit } from '../format/site.ts';
import { formatTag, type SpokenLocale } from './locales.ts';
import { perKey } from './per-key.ts';

/** A number in the language's style; four digits stay ungrouped, as Russian typography has it. */
export function formatNumber(value: number, lang: SpokenLocale): string {
  return numbersIn(lang)(value);
const distanceFormat = perKey((key: string) => {
  const [lang = '', unit] = key.split(' ');
  return new Intl.NumberFormat(formatTag(lang), {
    style: 'unit',
    unit: unit === 'mi' ? 'mile' : 'kilometer',
    // Only English has a short word for miles that everybody reads.
    unitDisplay: unit === 'mi' && lang !== 'en' ? 'long' : 'short',
    useGrouping: 'min2',
  });
});
const listFormat = perKey(
  (lang: SpokenLocale) => new Intl.ListFormat(formatTag(lang), { type: 'conjunction' }),
);
const regionNames = perKey((locale: Locale) => new Intl.DisplayNames(known(locale), { type: 'region' }));
const languageNames = perKey((lang: SpokenLocale) => {
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
