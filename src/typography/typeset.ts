import { curlQuotes } from './quotes.ts';
import { bindEnglish, bindRussian } from './spaces.ts';

/**
 * A text as a printer would set it: quotation marks, dashes and unbroken spaces of its language. Doing it twice changes
 * nothing. Texts in languages without rules come back as they are.
 * @param lang BCP 47 tag
 */
export function typeset(text: string, lang: string): string {
  const rules = RULES[lang.split('-', 1)[0] ?? ''];
  if (rules === undefined || !MAY_CHANGE.test(text)) return text;
  const set = rules.known.get(text) ?? rules.set(text);
  rules.known.set(text, set);
  return set;
}

/** Without a space, a quotation mark, an apostrophe, dots or a hyphen between figures there is nothing to set. */
const MAY_CHANGE = /[ "'«„]|\.\.\.|\d-\d/u;

/** The text with the dots and dashes that both languages share. */
function unify(text: string, dash: string): string {
  return (
    text
      .replace(/\.{3}/gu, '…')
      // A span of years; a hyphen in other numbers may be part of a name or of an address.
      .replace(/(?<![\p{L}\d/_.=-])(\d{4})-(\d{4})(?![\p{L}\d/_=-]|\.\p{L})/gu, '$1–$2')
      .replace(/(?<=\S)[ \u00A0](?:-|--) (?=\S)/gu, `\u00A0${dash} `)
  );
}

const RULES: Readonly<Record<string, TypesettingRules>> = {
  ru: { set: (text) => bindRussian(curlQuotes(unify(text, '—'), 'ru')), known: new Map() },
  en: { set: (text) => bindEnglish(curlQuotes(unify(text, '–'), 'en')), known: new Map() },
};

interface TypesettingRules {
  set: (text: string) => string;
  /** Texts set before: names and labels stand on hundreds of pages. */
  known: Map<string, string>;
}
