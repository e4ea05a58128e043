import { interfaceLanguage, type InterfaceLocale } from '../i18n/locales.ts';

/** The language of the page in the browser, in which the interface speaks there. */
export function pageLang(): InterfaceLocale {
  return interfaceLanguage(document.documentElement.lang, []);
}
