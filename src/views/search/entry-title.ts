import { languageOfPages, type SpokenLocale } from '../../i18n/locales.ts';
import { useMessages, type Translate } from '../../i18n/translate.ts';
import type { LocalizedText } from '../../format/localized-text.ts';
import type { PageContext } from '../context.ts';
import { tagged, type LangText } from '../parts/text-view.ts';
import type { UngroupedEntry } from './name-entry.ts';

/** A text of the page as a title of the index, whose own language is the locale. */
export function titled(
  { locale, lang }: PageContext,
  { text, lang: own = lang }: LangText,
): Pick<UngroupedEntry, 'title' | 'lang'> {
  return { title: text, ...(own !== locale && { lang: own }) };
}

/** Texts of the content in every language they are in, each marked where that is not the locale. */
export function inEveryLanguage(
  ctx: PageContext,
  ...texts: readonly (LocalizedText | undefined)[]
): LangText[] {
  return texts.flatMap((text) =>
    ctx.registry.site.locales.flatMap((other) => {
      const own = text?.[other];
      return own === undefined ? [] : [tagged(own, other, ctx.locale)];
    }),
  );
}

/** The words of the interface in every language of the site that it speaks. */
export function eachLanguage({ registry: { site } }: PageContext): { locale: SpokenLocale; t: Translate }[] {
  const languages = new Set(site.locales.map((locale) => languageOfPages(locale, site.locales)));
  return [...languages].map((locale) => ({ locale, t: useMessages(locale) }));
}
