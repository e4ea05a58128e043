import { describe, expect, it } from 'vitest';
import { perCollection, perVocabulary, type CollectionName } from '../../../src/format/collections.ts';
import type { EditorContext } from '../../../src/editor/new/editor-context.ts';
import { fieldQuestions } from '../../../src/editor/new/field-questions.ts';
import { NEW_KINDS } from '../../../src/editor/new/kinds.ts';
import { filePlans } from '../../../src/format/file-plans.ts';
import { namesIn } from '../../../src/format/walk-fields.ts';
import { interfaceLocales } from '../../../src/i18n/locales.ts';
import { newWords } from '../../../src/i18n/editor-texts/new-words.ts';

const lakemark = [{ value: 'lakemark', label: 'Lakemark / Лейкмарк' }];
const context: EditorContext = {
  lang: 'en',
  words: newWords('en'),
  locales: ['ru', 'en'],
  today: '2026-01-01',
  publisher: {},
  records: { ...perCollection(() => []), partners: lakemark },
  sourcesByUrl: new Map(),
  terms: perVocabulary((name) => [{ value: `a-${name}`, label: name }]),
  countries: [{ value: 'NO', label: 'Norway / Норвегия' }],
  taken: perCollection(() => new Set()),
  findPlaces: () => [],
  timeZoneAt: () => 'UTC',
};
const collections = Object.values(NEW_KINDS).map(({ collection }) => collection);

const read = (collection: CollectionName, name: string, answer: string) =>
  fieldQuestions(collection, context)
    .find((one) => one.name === name)
    ?.read(answer);

describe('the questions about a record', () => {
  it.each(collections)(
    'are those of the schema: every field of %s but maps and citations has one',
    (name) => {
      const names = fieldQuestions(name, context).map(({ path }) => path[0]);
      const left = namesIn(filePlans()[name]).filter((field) => !names.includes(field));
      const unasked = ['nameForms', 'titleTranslated', 'cite', 'accounts', 'translatedFrom'];
      expect(unasked).toEqual(expect.arrayContaining(left));
    },
  );

  it.each(collections)('about %s have a name and words of their own, in every language', (name) => {
    for (const lang of interfaceLocales) {
      const asked = fieldQuestions(name, { ...context, lang, words: newWords(lang) });
      for (const key of ['name', 'words'] as const)
        expect(new Set(asked.map((one) => one[key])).size).toBe(asked.length);
      expect(asked.filter(({ words }) => /^(?:$|: )|: (?:$|:)/u.test(words))).toEqual([]);
    }
  });

  it.each([
    ['partners', 'kind name-ru name-en country coordinates summary-ru summary-en history-state history-date'],
    ['agreements', 'kind stage title-ru title-en parties signed term summary-ru summary-en'],
    ['events', 'kind state title-ru title-en date place-ru place-en partners summary-ru summary-en'],
    ['associations', 'name-ru name-en scope website membership-state membership-since summary-ru summary-en'],
    [
      'legal-acts',
      'title-ru title-en kind number-ru number-en date jurisdiction-ru jurisdiction-en url summary-ru summary-en',
    ],
    ['sources', 'title lang kind publisher-ru publisher-en date url'],
  ] as const)('about %s are put to a person where the format or the field wants it', (collection, names) => {
    const asked = fieldQuestions(collection, context).filter(({ isAsked }) => isAsked);
    expect(asked.map(({ name }) => name).join(' ')).toBe(names);
  });

  it('demand what a record cannot do without, and propose no state and no kind', () => {
    const demanded = fieldQuestions('agreements', context).filter(({ isRequired }) => isRequired);
    expect(demanded.map(({ name }) => name)).toEqual(['kind', 'stage', 'title-ru', 'parties', 'summary-ru']);
    const all = collections.flatMap((collection) => fieldQuestions(collection, context));
    expect(all.filter(({ proposal }) => proposal !== undefined)).toEqual([]);
  });

  it('offer a person the language of the site for a source, and nothing else', () => {
    const all = collections.flatMap((collection) =>
      fieldQuestions(collection, context).map(({ name, likely }) => [collection, name, likely]),
    );
    expect(all.filter(([, , likely]) => likely !== undefined)).toEqual([
      ['sources', 'lang', context.locales[0]],
    ]);
  });

  const twoWays = '"5/12/2019" can be read in two ways. Write the month in words, 22 May 2015, or 2015-05-22';
  const noDate = '"31.06.2015" is no date. Write 2015-05-22, May 2015 or 2015';
  it.each([
    ['events', 'date', '22 мая 2015 г.', { value: '2015-05-22' }],
    ['events', 'date', '2015?', { value: '2015?' }],
    ['events', 'date', '31.06.2015', { problem: noDate }],
    ['events', 'date', '5/12/2019', { problem: twoWays }],
    ['events', 'partners', 'лейкмарк; Lakemark', { value: ['lakemark', 'lakemark'] }],
    ['events', 'partners', 'lakemrk', { problem: '"lakemrk" is not in the list; perhaps "Lakemark"?' }],
    ['events', 'participants', '1 200', { value: 1200 }],
    ['events', 'participants', 'many', { problem: '"many" is no number' }],
    ['events', 'kind', 'event-kinds', { value: 'a-event-kinds' }],
    ['agreements', 'parties', 'Lakemark', { value: [{ side: 'lakemark' }] }],
    ['agreements', 'term', '5 лет', { value: 'P5Y' }],
    ['agreements', 'documents-authentic', 'yes', { value: true }],
    ['partners', 'alternateNames', 'Лейк, Mark', { value: ['Лейк', 'Mark'] }],
    ['partners', 'coordinates', '62,03; −129,73', { value: { latitude: 62.03, longitude: -129.73 } }],
    ['partners', 'website', 'www.example.org/a', { value: 'https://www.example.org/a' }],
  ] as const)('about %s read %s from %j', (collection, name, answer, reading) => {
    expect(read(collection, name, answer)).toEqual(reading);
  });

  it.each([
    ['partners', 'website', 'see the paper'],
    ['partners', 'website', 'site.example@else.example'],
    ['partners', 'website', 'javascript:alert(1)'],
    ['partners', 'coordinates', '162.03, 129.73'],
    ['partners', 'timeZone', 'Mars/Olympus'],
    ['partners', 'wikidata', '64'],
    ['events', 'participants', '-3'],
    ['events', 'summary-ru', 'a'.repeat(601)],
    ['agreements', 'renewalTerm', 'open-ended'],
  ] as const)('about %s refuse for %s what the schema refuses: %j', (collection, name, answer) => {
    expect(read(collection, name, answer)).toHaveProperty('problem');
  });
});
