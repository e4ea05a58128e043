import { languageOfPages, type SpokenLocale } from '../i18n/locales.ts';

/** The language of the page in the browser, in which the interface speaks there. */
export function pageLang(): SpokenLocale {
  return languageOfPages(document.documentElement.lang, []);
}
