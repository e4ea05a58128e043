import type { Locale, LocalizedText } from '../../format/localized-text.ts';
import type { LangText } from '../../format/lang-text.ts';

export type { LangText };

/** A link with its text. */
export interface LinkView {
  href: string;
  text: LangText;
}

/**
 * A text in the locale of a page, or in the first language it exists in.
 * @param lang language of the page, in which it needs no mark
 */
export function localize(text: LocalizedText, locale: Locale, lang: string): LangText {
  const own = text[locale];
  if (own !== undefined) return tagged(own, locale, lang);
  const [other, words] = Object.entries(text).find(([, value]) => value !== undefined) ?? [lang, ''];
  return tagged(words ?? '', other, lang);
}

/** A text that is in the page's language already. */
export function plain(text: string): LangText {
  return { text };
}

/** A text in a language of its own, marked unless it is the page's. */
export function tagged(text: string, own: string, lang: string): LangText {
  return own === lang ? { text } : { text, lang: own };
}

/** A sentence of the interface with a text in it, which keeps its mark. @param say puts a text in its place */
export function sentence(say: (text: string) => string, text: LangText): LangText {
  if (text.lang === undefined && text.parts === undefined) return plain(say(text.text));
  return joined(
    say(PLACE)
      .split(PLACE)
      .flatMap((words, index) => (index === 0 ? [plain(words)] : [text, plain(words)])),
  );
}

/** Texts one after the other as one. */
export function joined(texts: readonly LangText[], between = ''): LangText {
  const parts: { text: string; lang?: string }[] = [];
  for (const piece of texts.flatMap((text, index) => [
    ...(index === 0 ? [] : [plain(between)]),
    ...(text.parts ?? [text]),
  ])) {
    const last = parts.at(-1);
    if (last !== undefined && last.lang === piece.lang) last.text += piece.text;
    else if (piece.text !== '') parts.push({ ...piece });
  }
  const [first = plain('')] = parts;
  return parts.length < 2 ? first : { text: parts.map(({ text }) => text).join(''), parts };
}

/** Stands for a text in a sentence; no text has it. */
const PLACE = '\uE000';
