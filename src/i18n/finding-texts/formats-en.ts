import type { FindingText } from './finding-text.ts';
import type { formatsRu } from './formats-ru.ts';
import { maybe } from './maybe.ts';

/** English texts of the rules for values of a form of their own: dates, names, codes, addresses. */
export const formatsEn = {
  'invalid-date': ({ value, suggestion, fault }) => ({
    message: DATE_FAULTS[fault ?? '']?.(String(value)) ?? `"${value}" is no date`,
    fix: maybe(
      suggestion,
      (date) => `did you mean ${date}?`,
      MEND_DATE[fault ?? ''] ??
        'write 2019, 2019-12 or 2019-12-05; 1991? if not sure, 2001~ for about, 199X for the 1990s, 2023/2025 for a period.',
    ),
  }),
  'invalid-term': ({ value }) => ({
    message: `"${value}" is no term`,
    fix: 'write open-ended, or 2023/2025 (from and to), or P5Y (five years from signing).',
  }),
  'invalid-id': ({ value, suggestion, cyrillic, fault, of, vocabulary }) => ({
    message:
      fault === 'cyrillic'
        ? `among the Latin letters of "${value}" there are Russian ones: ${cyrillic}`
        : `"${value}" cannot be ${NAME_OF[of ?? ''] ?? 'a name'}: ${ID_FAULTS[fault ?? ''] ?? ''}`,
    fix: (MEND_ID[of ?? ''] ?? MEND_ID['records'])?.(String(suggestion), String(vocabulary || of)) ?? '',
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
  'invalid-office-hours': ({ value }) => ({
    message: `"${value}" are no office hours`,
    fix: 'write two times of the day, the earlier first, with a hyphen between them: "09:00-17:30".',
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

const DATE_FAULTS: Readonly<Record<string, (value: string) => string>> = {
  'no-such-day': (value) => `no calendar has this day: "${value}"`,
  backwards: (value) => `the period ends before it begins: "${value}"`,
  'two-ways': (value) =>
    `"${value}" can be read in two ways: nothing says which is the day, and which the month`,
  'short-year': (value) => `"${value}" is no date: a year has four digits`,
};

const MEND_DATE: Readonly<Record<string, string>> = {
  'no-such-day':
    'look it up in the document; if the day is not known, leave the year and the month: 2019-12.',
  'two-ways': 'write the year, the month and the day: 2016-03-02.',
  'short-year': 'write the year, the month and the day: 2024-06-30.',
};

/** What an id would have been, by the collection it points into or the field that bears it. */
const NAME_OF: Readonly<Record<string, string>> = {
  partners: 'the name of a partner',
  agreements: 'the name of an agreement',
  associations: 'the name of an association',
  'legal-acts': 'the name of a legal act',
  events: 'the name of an event',
  sources: 'the name of a source',
  vocabulary: 'a word of a vocabulary',
  term: 'the name of a word',
  formerIds: 'a former name of a record',
  id: 'the name of the city in addresses',
  key: 'the name of a step',
};

const ID_FAULTS: Readonly<Record<string, string>> = {
  letters: 'a name takes small Latin letters, digits, and hyphens between them',
  long: 'it has more than a hundred characters',
  reserved: 'on Windows no file can be called so',
};

const MEND_ID: Readonly<Record<string, (suggestion: string, place: string) => string>> = {
  records: (suggestion, folder) =>
    `did you mean ${suggestion}? The name of a record is that of its file in the folder ${folder}, without the ending.`,
  vocabulary: (suggestion, name) =>
    `did you mean ${suggestion}? The names of words stand at the beginning of the lines of ${name === 'vocabulary' ? 'the vocabulary' : `vocabularies/${name}.yaml`}.`,
  term: (suggestion) =>
    `call the word ${suggestion}, for example; how it is written on the page, the field label beside it says.`,
  formerIds: () =>
    'write the name that the file of the record had, without .md; if there was no such file, delete it.',
  id: (suggestion) => `write ${suggestion}, for example.`,
  key: (suggestion) => `write ${suggestion}, for example.`,
};
