import { knownTimeZone } from '../../format/coordinates.ts';
import { isWebAddress } from '../../format/identifiers.ts';
import { isLanguageTag } from '../../format/language-tag.ts';
import type { Locales, LocalizedText } from '../../format/localized-text.ts';
import { countryCodes } from '../../i18n/country-codes.ts';
import type { InitWords } from '../../i18n/editor-texts/init-words.ts';
import { newWords } from '../../i18n/editor-texts/new-words.ts';
import { ownName, type InterfaceLocale } from '../../i18n/locales.ts';
import { zoneAt } from '../../registry/time-zones.ts';
import { findPlaces } from '../gazetteer.ts';
import type { Ask, Problem, ReadAnswer } from '../new/ask.ts';
import { askPlace, placeSources, type PlaceContext } from '../new/ask-place.ts';
import type { Draft } from '../new/draft.ts';
import { choiceQuestion } from '../new/questions.ts';
import type { NewCity } from './plan-starter.ts';

/**
 * Asks for a city whose registry begins.
 * @param problems gathers what cannot be
 * @returns the city and the sources of its place; `undefined` where an answer is missing
 */
export async function askCity(
  ask: Ask,
  problems: Problem[],
  { words, lang, today }: Asking,
): Promise<{ city: NewCity; sources: Draft[] } | undefined> {
  const { asks, hints } = words;
  const locales = await ask<Locales>({
    ...{ name: 'languages', words: asks.languages, hint: hints.languages, isRequired: true, proposal: lang },
    read: (typed) => readLanguages(typed, words),
  });
  if (locales === undefined) return undefined;
  const name = await askTexts(ask, locales, { name: 'city', words: asks.city });
  const official = { name: 'official-name', words: asks['official-name'], proposals: name };
  const officialName = await askTexts(ask, locales, official);
  const which = { name: 'country', words: asks.country, isRequired: true };
  const country = await ask(choiceQuestion(which, countryCodes(lang, locales), newWords(lang)));
  const required: Ask = (question) => ask({ ...question, isRequired: true });
  const place = await askPlace(required, placeContext(lang, words.placeHint), Object.values(name), country);
  const { coordinates, timeZone, cite: placeCite = {} } = place;
  // Whoever turned all places down need not answer the rest.
  if (coordinates === undefined && problems.length === 0) {
    problems.push({ name: 'coordinates', problem: words.noCoordinates });
    return undefined;
  }
  if (coordinates !== undefined && timeZone === undefined)
    problems.push({ name: 'coordinates', problem: words.noZone });
  const who = { name: 'publisher', words: asks.publisher, hint: hints.publisher };
  const publisher = await askTexts(ask, locales, who);
  const read = (typed: string) => readAddress(typed, words);
  const website = await required({
    ...{ name: 'website', words: asks.website, hint: hints.website, isRequired: true, read },
  });
  const url = await required({
    ...{ name: 'url', words: asks.url, hint: hints.url, isRequired: true, proposal: UNKNOWN_ADDRESS, read },
  });
  if (!country || !coordinates || !timeZone || !website || !url) return undefined;
  const answers = { locales, name, officialName, country, coordinates, timeZone, placeCite };
  return {
    city: { ...answers, publisher, website, url, today: today(timeZone) },
    sources: placeSources({ fields: { cite: placeCite } }, { locales, taken: { sources: new Set() } }),
  };
}

/** Reserved for examples: nobody's (RFC 2606). */
const UNKNOWN_ADDRESS = 'https://example.org';

function placeContext(lang: InterfaceLocale, placeHint: InitWords['placeHint']): PlaceContext {
  return {
    words: { ...newWords(lang), placeHint },
    findPlaces,
    timeZoneAt: (latitude, longitude) => knownTimeZone(zoneAt(latitude, longitude)),
  };
}

/** A text in every language of the site; the first has to have one. */
async function askTexts(
  ask: Ask,
  locales: Locales,
  { name, words, hint, proposals = {} }: AskedText,
): Promise<LocalizedText> {
  const texts: [string, string][] = [];
  for (const locale of locales) {
    const text = await ask<string>({
      name: `${name}-${locale}`,
      words: locales.length === 1 ? words : `${words} (${ownName(locale)})`,
      ...(hint !== undefined && { hint }),
      isRequired: locale === locales[0],
      proposal: proposals[locale] ?? '',
      read: (typed) => ({ value: typed }),
    });
    if (text !== undefined) texts.push([locale, text]);
  }
  return Object.fromEntries(texts);
}

function readLanguages(typed: string, words: InitWords): ReadAnswer<Locales> {
  const [first, ...others] = [...new Set(typed.split(/[,;\s]+/u).filter(Boolean))];
  const wrong = [first, ...others].find((tag) => tag === undefined || !isLanguageTag(tag));
  if (first === undefined || wrong !== undefined) return { problem: words.noLanguage(wrong ?? typed) };
  return { value: [first, ...others] };
}

/** People leave out how an address begins. */
function readAddress(typed: string, words: InitWords): ReadAnswer {
  const value = /^[a-z]+:/iu.test(typed) ? typed : `https://${typed}`;
  return isWebAddress(value) ? { value } : { problem: words.noAddress(typed) };
}

interface AskedText {
  name: string;
  words: string;
  hint?: string;
  proposals?: LocalizedText;
}

interface Asking {
  words: InitWords;
  lang: InterfaceLocale;
  /** The day at a place, `YYYY-MM-DD`, by its time zone. */
  today: (timeZone: string) => string;
}
