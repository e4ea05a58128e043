import type { Locale } from '../../format/localized-text.ts';
import { interfaceLanguage, spokenLanguage, type InterfaceLocale } from '../../i18n/locales.ts';
import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';

/**
 * The locale at whose addresses the pages of the handbook stand that those of a locale lead to: one in the language in
 * which the interface speaks there, since the handbook is written in its languages; the first of all where the site has
 * none such.
 */
export function handbookLocale(locale: Locale, siteLocales: readonly Locale[]): Locale {
  const lang = interfaceLanguage(locale, siteLocales);
  if (siteLocales.includes(lang)) return lang;
  return siteLocales.find((other) => spokenLanguage(other) === lang) ?? siteLocales[0] ?? locale;
}

/** The language of the handbook on the pages of a locale. */
export function handbookLanguage({ locale, registry }: PageContext): InterfaceLocale {
  return interfaceLanguage(locale, registry.site.locales);
}

/** What the frame of a page of the handbook has to know: where else it stands; in other locales a switch leads home. */
export function inHandbook(siteLocales: readonly Locale[]): {
  availableIn: readonly Locale[];
  instead: Readonly<Record<Locale, string>>;
} {
  const isOwn = (locale: Locale): boolean => handbookLocale(locale, siteLocales) === locale;
  return {
    availableIn: siteLocales.filter(isOwn),
    instead: Object.fromEntries(
      siteLocales.filter((locale) => !isOwn(locale)).map((locale) => [locale, route.home(locale)]),
    ),
  };
}
