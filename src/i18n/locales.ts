import type { Locale } from '../format/localized-text.ts';
import { perKey } from './per-key.ts';

/** The languages that the interface speaks, each with the BCP 47 tag that chooses its style of dates and numbers. */
const FORMATS = { ru: 'ru-RU', en: 'en-GB' } as const;

/**
 * A language that has interface messages; as it stands here it is the `lang` of pages too. A site may be in any
 * languages, see {@link interfaceLanguage}.
 */
export type InterfaceLocale = keyof typeof FORMATS;

export const interfaceLocales = Object.keys(FORMATS) as InterfaceLocale[];

/**
 * The language in which the interface speaks on the pages of a locale: its own, whatever its region; where the
 * interface does not speak it, the first of the site's languages that it speaks, else English.
 */
export function interfaceLanguage(locale: Locale, siteLocales: readonly Locale[]): InterfaceLocale {
  return [locale, ...siteLocales].map(spokenLanguage).find((lang) => lang !== undefined) ?? 'en';
}

/** The language of a locale, whatever its region; `undefined` where the interface does not speak it. */
export function spokenLanguage(locale: Locale): InterfaceLocale | undefined {
  const [language = ''] = locale.split('-', 1);
  return isInterfaceLocale(language) ? language : undefined;
}

/** BCP 47 tag for `Intl` in a language: that of the interface's style, where it has one. */
export function formatTag(locale: Locale): string {
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

function isInterfaceLocale(locale: Locale): locale is InterfaceLocale {
  return Object.hasOwn(FORMATS, locale);
}
