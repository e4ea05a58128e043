import type { Registry } from '../registry/model.ts';
import type { Locale } from '../registry/schema/localized-text.ts';
import { collator } from '../i18n/format.ts';
import { interfaceLocale, localeTraits } from '../i18n/locales.ts';
import { searchMessages } from '../i18n/messages/search/index.ts';
import { nameEntries } from './name-entries.ts';
import type { LangText } from './text-view.ts';

/** All names of the registry in the order of the alphabet, in every language of the site. */
export interface NameIndexView {
  /** One for each language of the site, one for other scripts. */
  parts: NameIndexPart[];
}

export interface NameIndexPart {
  id: string;
  title: string;
  /** Language of the names; absent when they are in many. */
  lang?: string;
  letters: { letter: string; names: (LangText & { href: string })[] }[];
}

/** Groups of entries that stand in the index; lists by country, kind and year are not names of records. */
const LAST_GROUP = 4;

/** The index of all names for one language of the site; every name leads to the page in that language. */
export function nameIndexView(registry: Registry, locale: Locale): NameIndexView {
  const { locales } = registry.site;
  const names = nameEntries(registry, locale)
    .filter(({ group }) => group <= LAST_GROUP)
    .flatMap(({ href, names: own }) => own.map((name) => ({ href, ...name })))
    .map(({ lang, ...name }) => ({ ...name, lang: lang ?? languageOf(name.text, locales, locale) }));
  const parts = [locale, ...locales.filter((other) => other !== locale)].map((own) => ({
    id: `names-${own}`,
    title: localeTraits(own).name,
    lang: own,
    letters: byLetter(
      names
        .filter(({ lang }) => lang === own)
        .map(({ lang, ...name }) => (lang === locale ? name : { ...name, lang })),
      own,
    ),
  }));
  const others = names.filter(({ lang }) => !locales.includes(lang));
  const { otherScripts } = searchMessages[interfaceLocale(locale)].page;
  return {
    parts: [...parts, { id: 'names-other', title: otherScripts, letters: byLetter(others, locale) }].filter(
      ({ letters }) => letters.length > 0,
    ),
  };
}

/** A name without a language is in the first language of the site that is written with such letters. */
function languageOf(text: string, locales: readonly Locale[], locale: Locale): string {
  const isCyrillic = /^\P{L}*\p{Script=Cyrillic}/u.test(text);
  const isLatin = /^\P{L}*\p{Script=Latin}/u.test(text);
  if (!isCyrillic && !isLatin) return /\p{L}/u.test(text) ? '' : locale;
  const fits = (other: Locale) => (new Intl.Locale(other).maximize().script === 'Cyrl') === isCyrillic;
  return [locale, ...locales].find(fits) ?? '';
}

function byLetter(names: readonly (LangText & { href: string })[], lang: Locale): NameIndexPart['letters'] {
  const order = collator(lang);
  const letters = new Map<string, (LangText & { href: string })[]>();
  for (const name of names.toSorted((a, b) => order.compare(a.text, b.text))) {
    const letter = firstLetter(name.text, lang);
    const group = letters.get(letter);
    if (group) group.push(name);
    else letters.set(letter, [name]);
  }
  return [...letters]
    .sort(([a], [b]) => order.compare(a, b))
    .map(([letter, own]) => ({ letter, names: own }));
}

function firstLetter(text: string, lang: Locale): string {
  const [letter = '#'] = /[\p{L}\p{N}]/u.exec(text) ?? [];
  return letter.toLocaleUpperCase(lang).replace('Ё', 'Е').replace(/\p{N}/u, '0–9');
}
