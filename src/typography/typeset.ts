import { curlQuotes } from './quotes.ts';
import { bindEnglish, bindGerman, bindRussian } from './spaces.ts';

/**
 * A text as a printer would set it: quotation marks, dashes and unbroken spaces of its language. Doing it twice changes
 * nothing. Texts in languages without rules come back as they are.
 * @param lang BCP 47 tag
 */
export function typeset(text: string, lang: string): string {
  const rules = RULES[lang.split('-', 1)[0] ?? ''];
  if (rules === undefined || !MAY_CHANGE.test(text)) return text;
  if (text.length > LONGEST_KNOWN) return rules.set(text);
  const known = rules.known.get(text);
  if (known !== undefined) return known;
  // A piece that was cut from a page would keep the whole page in memory.
  const own = JSON.parse(JSON.stringify(text)) as string;
  const set = rules.set(own);
  rules.known.set(own, set);
  return set;
}

/** In characters; longer texts stand on one page or two. */
const LONGEST_KNOWN = 300;

/** Without a space, a quotation mark, an apostrophe, dots or a hyphen between figures there is nothing to set. */
const MAY_CHANGE = /[ "'«„]|\.\.\.|\d-\d/u;

/** The text with the dots and dashes that the languages share. */
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
  de: { set: (text) => bindGerman(curlQuotes(unify(text, '–'), 'de')), known: new Map() },
};

interface TypesettingRules {
  set: (text: string) => string;
  /** Texts set before: names and labels stand on hundreds of pages. */
  known: Map<string, string>;
}
