import type { Locale } from '../format/localized-text.ts';

/** What the interface needs to know of a language it speaks. */
interface LocaleTraits {
  /** BCP 47 tag for `Intl`: chooses date and number style. */
  format: string;
  /** BCP 47 tag for the `lang` attribute. */
  lang: string;
  /** Open Graph's `language_TERRITORY`. */
  openGraph: string;
  /** The language's name in itself. */
  name: string;
}

const traits = {
  ru: { format: 'ru-RU', lang: 'ru', openGraph: 'ru_RU', name: 'Русский' },
  en: { format: 'en-GB', lang: 'en', openGraph: 'en_GB', name: 'English' },
} satisfies Record<string, LocaleTraits>;

/** Languages that have interface messages. A site may use any of them, in any order. */
export type InterfaceLocale = keyof typeof traits;

export const interfaceLocales = Object.keys(traits) as InterfaceLocale[];

/** Whether the interface speaks a language. */
export function isInterfaceLocale(locale: Locale): locale is InterfaceLocale {
  return Object.hasOwn(traits, locale);
}

/** The same locale, known to be one of the interface's. @throws RangeError when the interface has no messages in it */
export function interfaceLocale(locale: Locale): InterfaceLocale {
  if (!isInterfaceLocale(locale)) throw new RangeError(`No interface messages in "${locale}"`);
  return locale;
}

/** Traits of a language of the interface. @throws RangeError when the interface has no messages in it */
export function localeTraits(locale: Locale): LocaleTraits {
  return traits[interfaceLocale(locale)];
}
