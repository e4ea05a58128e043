import type { Locale } from '../format/localized-text.ts';
import { perKey } from './per-key.ts';

/**
 * The languages that have all words of the interface, of the editors' tools and of the handbook, each with the BCP 47
 * tag that chooses its style of dates and numbers.
 */
const FORMATS = { ru: 'ru-RU', en: 'en-GB' } as const;

/** The languages that have the words which readers of pages see most, in `partial/`; the rest is English there. */
const PARTIAL_FORMATS = { de: 'de-DE', he: 'he-IL' } as const;

/** A language that has all words. A site may be in any languages, see {@link interfaceLanguage}. */
export type InterfaceLocale = keyof typeof FORMATS;

/** A language that has a part of the words. */
export type PartialLocale = keyof typeof PARTIAL_FORMATS;

/** A language in which the interface speaks on pages; as it stands here it is their `lang` too. */
export type SpokenLocale = InterfaceLocale | PartialLocale;

export const interfaceLocales = Object.keys(FORMATS) as InterfaceLocale[];

export const partialLocales = Object.keys(PARTIAL_FORMATS) as PartialLocale[];

/**
 * The language in which the interface speaks on the pages of a locale: its own, whatever its region, if only in part;
 * where the interface does not speak it, the language of {@link interfaceLanguage}.
 */
export function languageOfPages(locale: Locale, siteLocales: readonly Locale[]): SpokenLocale {
  const language = withoutRegion(locale);
  return isPartial(language) ? language : interfaceLanguage(locale, siteLocales);
}

/**
 * The language of a locale in which there are all words, whatever its region; where it has not got them, the first of
 * the site's languages that has, else English.
 */
export function interfaceLanguage(locale: Locale, siteLocales: readonly Locale[]): InterfaceLocale {
  return [locale, ...siteLocales].map(spokenLanguage).find((lang) => lang !== undefined) ?? 'en';
}

/** The languages in which all words stand for a site, in its order: see {@link interfaceLanguage}. */
export function interfaceLanguages(siteLocales: readonly Locale[]): InterfaceLocale[] {
  return [...new Set(siteLocales.map((locale) => interfaceLanguage(locale, siteLocales)))];
}

/** The language of a locale, whatever its region; `undefined` where it has not got all words. */
export function spokenLanguage(locale: Locale): InterfaceLocale | undefined {
  const language = withoutRegion(locale);
  return isInterfaceLocale(language) ? language : undefined;
}

/** Whether a language has a part of the words. */
export function isPartial(language: Locale): language is PartialLocale {
  return Object.hasOwn(PARTIAL_FORMATS, language);
}

/** BCP 47 tag for `Intl` in a language: that of the interface's style, where it has one. */
export function formatTag(locale: Locale): string {
  if (isPartial(locale)) return PARTIAL_FORMATS[locale];
  return isInterfaceLocale(locale) ? FORMATS[locale] : locale;
}

/** The name of a language in itself, with a capital: “Français”; in English where Unicode does not know that. */
export const ownName = perKey((locale: Locale): string => {
  const name = new Intl.DisplayNames([locale, 'en'], { type: 'language' }).of(locale) ?? locale;
  return name.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase(locale));
});

/** Open Graph's `language_TERRITORY`: that of most readers, where the locale names none. */
export const openGraphLocale = perKey((locale: Locale): string => {
  const { language, region } = new Intl.Locale(formatTag(locale)).maximize();
  return region === undefined ? language : `${language}_${region}`;
});

function withoutRegion(locale: Locale): string {
  return locale.split('-', 1)[0] ?? '';
}

function isInterfaceLocale(locale: Locale): locale is InterfaceLocale {
  return Object.hasOwn(FORMATS, locale);
}
