import type { Locale } from '../format/localized-text.ts';
import type { SpokenLocale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translate.ts';

/** The locale of a page, its language, and the words of the interface in it. */
export interface PageLanguage {
  locale: Locale;
  lang: SpokenLocale;
  t: Translate;
}

/** The language that the layout of the page has laid out for all components within. @throws outside of the layout */
export function pageLanguage({ language }: App.Locals): PageLanguage {
  if (language === undefined) throw new Error('This component works inside the layout of a page only');
  return language;
}
