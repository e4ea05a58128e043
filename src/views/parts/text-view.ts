import type { Locale, LocalizedText } from '../../format/localized-text.ts';

/** A text with its language where that is not the page's (WCAG 3.1.2). */
export interface LangText {
  text: string;
  /** BCP 47 tag; absent when it is the page's language. */
  lang?: string;
}

/** A link with its text. */
export interface LinkView {
  href: string;
  text: LangText;
}

/** A text in the page's language, or in the first language it exists in, marked as such. */
export function localize(text: LocalizedText, locale: Locale): LangText {
  const own = text[locale];
  if (own !== undefined) return { text: own };
  const [lang, other] = Object.entries(text).find(([, value]) => value !== undefined) ?? [locale, ''];
  return { text: other ?? '', lang };
}

/** A text that is in the page's language already. */
export function plain(text: string): LangText {
  return { text };
}

/** A text in a language of its own, marked unless it is the page's. */
export function tagged(text: string, lang: string, locale: Locale): LangText {
  return lang === locale ? { text } : { text, lang };
}

/** The text alone, for places that cannot carry a language, such as titles. */
export function textIn(text: LocalizedText, locale: Locale): string {
  return localize(text, locale).text;
}
