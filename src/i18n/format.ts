import type { CountryNames } from '../format/vocabulary.ts';
import type { Locale } from '../format/localized-text.ts';
import type { DistanceUnit } from '../format/site.ts';
import { formatTag, type SpokenLocale } from './locales.ts';
import { perKey } from './per-key.ts';

/** A number in the language's style; four digits stay ungrouped, as Russian typography has it. */
export function formatNumber(value: number, lang: SpokenLocale): string {
  return numbersIn(lang)(value);
}

/** Kilometres in one unit of distances. */
export const KM_IN: Readonly<Record<DistanceUnit, number>> = { km: 1, mi: 1.609344 };

/** Kilometres in a unit, in words: «2 000 км», “1,240–1,500 mi”. */
export function formatDistance(km: number, until: number, unit: DistanceUnit, lang: SpokenLocale): string {
  const [from = 0, to = 0] = [km, until].map((distance) => Math.round(distance / KM_IN[unit]));
  const last = distanceFormat(`${lang} ${unit}`)
    .format(to)
    .replace(/\s(?=\d)/gu, '\u00A0')
    .replace(/\s(?=\p{L})/gu, ' ');
  return from === to ? last : `${formatNumber(from, lang)}–${last}`;
}

/** A list in words: «А, Б и В», “A, B and C”. */
export function formatList(parts: readonly string[], lang: SpokenLocale): string {
  return listFormat(lang).format(parts);
}

/** A country's name in any language; the site's own wording first, then Unicode CLDR's. */
export function countryName(code: string, locale: Locale, names: CountryNames): string {
  const own = names[code]?.label[locale];
  return own ?? regionNames(locale).of(code) ?? code;
}

/** A language's name in a language of the interface, by BCP 47 tag. */
export function languageName(tag: string, lang: SpokenLocale): string {
  return languageNames(lang)(tag);
}

/** How texts sort in a language; numbers inside them by value. */
export const collator = perKey((locale: Locale) => new Intl.Collator(known(locale), { numeric: true }));

/** Which letters are one to a language, whatever marks they carry: Е and Ё, E and É. */
export const letterOrder = perKey(
  (locale: Locale) => new Intl.Collator(known(locale), { sensitivity: 'base' }),
);

const numbersIn = perKey((lang: SpokenLocale) => {
  const format = new Intl.NumberFormat(formatTag(lang), { useGrouping: 'min2' });
  return perKey((value: number) => format.format(value).replace(/\u202F/gu, '\u00A0'));
});
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
export function formatBytes(bytes: number, lang: SpokenLocale): string {
  const [unit, size] = bytes >= 1e6 ? (['megabyte', 1e6] as const) : (['kilobyte', 1e3] as const);
  const number = new Intl.NumberFormat(formatTag(lang), {
    style: 'unit',
    unit,
    maximumFractionDigits: bytes < 1e7 ? 1 : 0,
  });
  return number.format(bytes / size).replace(/\s/gu, '\u00A0');
}
