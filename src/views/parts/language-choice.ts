import { ownName } from '../../i18n/locales.ts';
import type { PageContext } from '../context.ts';
import type { LangText, LinkView } from './text-view.ts';

/** A page in one of the languages of the site, to choose where no language is chosen yet. */
export interface LanguageChoice {
  locale: string;
  lang: string;
  href: string;
  title: LangText;
  /** Name of the language in itself. */
  language: LangText;
  remark: LangText;
}

/** A page in the language of a context. @param remark a word beside the name of the language */
export function languageChoice(
  { locale, lang, tagged }: PageContext,
  { href, text }: LinkView,
  remark: LangText,
): LanguageChoice {
  return { locale, lang, href, title: text, language: tagged(ownName(locale), locale), remark };
}
