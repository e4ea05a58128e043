import { cmsWords } from '../i18n/cms-words/index.ts';
import { interfaceLanguages, interfaceLocales } from '../i18n/locales.ts';

/**
 * The page of the forms, which speak the language of the browser if they can, else the first of the site's.
 * @param html with places for the languages
 * @param locales languages of the content, the default one first
 */
export function formPage(html: string, locales: readonly string[]): string {
  const own = interfaceLanguages(locales);
  const [first = ''] = own;
  return html
    .replace('lang=""', `lang="${first}"`)
    .replace('%LOCALES%', locales.join(' '))
    .replace('%LANGUAGES%', [...new Set([...own, ...interfaceLocales])].join(' '))
    .replace('%TITLE%', own.map((lang) => cmsWords[lang].title).join(' · '));
}
