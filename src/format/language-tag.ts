import languages from 'language-subtag-registry/data/json/language.json' with { type: 'json' };
import regions from 'language-subtag-registry/data/json/region.json' with { type: 'json' };
import { COUNTRY_CODES } from './country-codes.ts';

/**
 * Whether a text is a language tag of BCP 47 with a language that the IANA registry has, and a country that it has
 * where one is named. The registry knows thousands of languages that no program has a name for.
 */
export function isLanguageTag(tag: string): boolean {
  if (!/^[a-z]{2,3}(?:-|$)/iu.test(tag) || !isWellFormed(tag)) return false;
  const [language = '', ...others] = tag.toLowerCase().split('-');
  const region = others.find((subtag) => /^(?:[a-z]{2}|\d{3})$/u.test(subtag));
  return Object.hasOwn(languages, language) && (region === undefined || Object.hasOwn(regions, region));
}

/** The tag that was most likely meant by one that is none; empty when nobody can tell. */
export function suggestLanguageTag(tag: string): string {
  const meant = LANGUAGE_OF_COUNTRY[tag.toLowerCase()] ?? mainLanguageOf(tag) ?? canonical(tag);
  return meant !== tag && isLanguageTag(meant) ? meant : '';
}

/** The code of a country in place of that of its language is the most usual slip; so is one of three letters. */
function mainLanguageOf(tag: string): string | undefined {
  if (!COUNTRY_CODES.has(tag.toUpperCase())) return undefined;
  return new Intl.Locale(`und-${tag}`).maximize().language;
}

/** `rus` is `ru`, and `en-UK` is `en-GB`. */
function canonical(tag: string): string {
  const hyphens = tag.trim().replaceAll('_', '-');
  return isWellFormed(hyphens) ? (Intl.getCanonicalLocales(hyphens)[0] ?? '') : '';
}

function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** Where the language named after the country is not the one that CLDR counts as the most used. */
const LANGUAGE_OF_COUNTRY: Readonly<Record<string, string>> = { by: 'be', kz: 'kk' };
