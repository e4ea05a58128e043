import type { FindingText } from './finding-text.ts';
import type { formatsRu } from './formats-ru.ts';
import { maybe } from './maybe.ts';

/** English texts of the rules for values of a form of their own: dates, names, codes, addresses. */
export const formatsEn = {
  'invalid-date': ({ value, suggestion }) => ({
    message: `"${value}" is no date`,
    fix: maybe(
      suggestion,
      (date) => `did you mean ${date}?`,
      'write 2019, 2019-12 or 2019-12-05; 1991? if not sure, 2001~ for about, 199X for the 1990s, 2023/2025 for a period.',
    ),
  }),
  'invalid-term': ({ value }) => ({
    message: `"${value}" is no term`,
    fix: 'write open-ended, or 2023/2025 (from and to), or P5Y (five years from signing).',
  }),
  'invalid-id': ({ value, suggestion, cyrillic }) => ({
    message: maybe(
      cyrillic,
      (letters) => `among the Latin letters of "${value}" there are Russian ones: ${letters}`,
      `"${value}" cannot be the name of a record`,
    ),
    fix: `use small Latin letters, digits and hyphens, at most a hundred, and no name that Windows keeps for itself (con, nul, aux, com1), for example ${suggestion}.`,
  }),
  'invalid-country-code': ({ value, suggestion, known }) => ({
    message: `"${value}" is no country code`,
    fix: maybe(
      suggestion,
      (code) => `did you mean ${code}?`,
      maybe(
        known,
        (codes) => `that country is no more; write the one in which the place lies today: ${codes}.`,
        'a code is two Latin capitals of the standard ISO 3166-1: RU, CN, US.',
      ),
    ),
  }),
  'invalid-wikidata-id': ({ value, suggestion }) => ({
    message: `"${value}" is no Wikidata number`,
    fix: maybe(
      suggestion,
      (id) => `did you mean ${id}?`,
      'a number is the letter Q and digits, such as Q64.',
    ),
  }),
  'invalid-digest': ({ value }) => ({
    message: `"${value}" is no fingerprint of an original text`,
    fix: 'delete the line: the check then says what to write.',
  }),
  'invalid-colour': ({ value, suggestion }) => ({
    message: `"${value}" is no colour`,
    fix: maybe(
      suggestion,
      (colour) => `use small letters: "${colour}".`,
      'write # and six digits or letters a–f, in quotes: "#1a5fb4".',
    ),
  }),
  'invalid-email': ({ value }) => ({
    message: `"${value}" is no e-mail address`,
    fix: 'write it like this: name@example.org.',
  }),
  'invalid-telephone': ({ value }) => ({
    message: `"${value}" is no telephone number`,
    fix: 'write digits, spaces, + ( ) - . / and an extension: "+7 4112 00-00-00 ext. 12".',
  }),
  'invalid-address': ({ value, suggestion }) => ({
    message: `"${value}" is no web address`,
    fix: maybe(
      suggestion,
      (url) => `did you mean ${url}?`,
      'an address begins with https:// or http://, has no spaces, no name or password before its site, and at most 2,000 characters: https://example.org/page.',
    ),
  }),
  'invalid-language-tag': ({ value, suggestion }) => ({
    message: `"${value}" is no language code`,
    fix: maybe(
      suggestion,
      (tag) => `did you mean ${tag}?`,
      'write the code of a language, not of a country, in Latin letters: ru, en, zh-Hans, sah.',
    ),
  }),
  'unknown-time-zone': ({ value, suggestion }) => ({
    message: `there is no time zone "${value}"`,
    fix: maybe(
      suggestion,
      (zone) => `did you mean ${zone}?`,
      'a zone is a part of the world and a city, such as Asia/Tokyo, neither a short name nor an offset.',
    ),
  }),
} satisfies Record<keyof typeof formatsRu, FindingText>;
