import { COUNTRY_CODES } from '../format/country-codes.ts';
import type { Locale } from '../format/localized-text.ts';
import { interfaceLocales } from './locales.ts';
import { OTHER_COUNTRY_NAMES } from './other-country-names.ts';

/**
 * All countries of ISO 3166-1, and Kosovo under the code that CLDR has for it, with the names by which they may be
 * called: first that in the editor's language, then those in the languages of the site and of the interface, then
 * shorter, fuller and former ones.
 */
export function countryCodes(
  lang: Locale,
  siteLocales: readonly Locale[] = [],
): { value: string; label: string }[] {
  const locales = [...new Set([lang, ...siteLocales, ...interfaceLocales])];
  const names = (['long', 'short'] as const).flatMap((style) =>
    locales.map((locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none', style })),
  );
  return [...COUNTRY_CODES].map((code) => {
    const known = names.flatMap((name) => name.of(code) ?? []);
    const fuller = known.filter((name) => name.includes(' & ')).map((name) => name.replace('&', 'and'));
    const label = [...new Set([...known, ...fuller, ...(OTHER_COUNTRY_NAMES[code] ?? [])])].join(' / ');
    return { value: code, label };
  });
}

/** The code of a country by any of its names, or by its code in other letter case; empty when none is known. */
export function countryCodeOf(name: string): string {
  codesByName ??= new Map(
    interfaceLocales
      .flatMap((lang) => countryCodes(lang))
      .flatMap(({ value, label }) =>
        [value, ...label.split(' / ')].map((known) => [fold(known), value] as const),
      ),
  );
  return codesByName.get(fold(name)) ?? '';
}

let codesByName: ReadonlyMap<string, string> | undefined;

function fold(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'");
}
