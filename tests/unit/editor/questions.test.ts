import { describe, expect, it } from 'vitest';
import { newWords } from '../../../src/i18n/editor-texts/new-words.ts';
import {
  addressQuestion,
  choicesQuestion,
  dateQuestion,
  freeId,
  idQuestion,
} from '../../../src/editor/new/questions.ts';
import { countryCodes } from '../../../src/i18n/country-codes.ts';
import { askPerson, questionText } from '../../../src/editor/new/ask-person.ts';
import { readFlags } from '../../../src/editor/read-flags.ts';

const words = newWords('en');
const asked = { name: 'x', words: 'Which' };
const sides = [
  { value: 'lakemark', label: 'Lakemark / Лейкмарк' },
  { value: 'rivermouth', label: 'Rivermouth / Ривермут' },
];

describe('the questions', () => {
  it.each([
    ['Lakemark', { value: 'lakemark' }],
    ['1', { problem: '"1" is not in the list' }],
    ['лейкмарк; Rivermouth', { value: 'lakemark, rivermouth' }],
    ['rivermuth', { problem: '"rivermuth" is not in the list; perhaps "Rivermouth"?' }],
    ['7', { problem: '"7" is not in the list' }],
  ])('choose by %s', (answer, reading) => {
    expect(choicesQuestion(asked, sides, words).read(answer)).toEqual(reading);
  });

  it.each([
    ['22 мая 2015 г.', { value: '2015-05-22' }],
    ['2015?', { value: '2015?' }],
    [
      '5/12/2019',
      {
        problem: '"5/12/2019" can be read in two ways. Write the month in words, 22 May 2015, or 2015-05-22',
      },
    ],
    ['31.06.2015', { problem: '"31.06.2015" is no date. Write 2015-05-22, May 2015 or 2015' }],
  ])('read the date %s', (answer, reading) => {
    expect(dateQuestion(asked, words).read(answer)).toEqual(reading);
  });

  it.each([
    ['www.example.org/a', { value: 'https://www.example.org/a' }],
    ['see the paper', { problem: '"see the paper" is no web address' }],
    ['site.example@else.example', { problem: '"site.example@else.example" is no web address' }],
    ['javascript:alert(1)', { problem: '"javascript:alert(1)" is no web address' }],
  ])('read the address %s', (answer, reading) => {
    expect(addressQuestion(asked, words).read(answer)).toEqual(reading);
  });

  it.each(['../../etc/passwd', '/etc/x', '..\\x', 'a\nb', '--output', '$(id)', '%2e%2e%2fx'])(
    'make no name of %j that leads out of the folder',
    (answer) => {
      const reading = idQuestion(asked, new Set(), words).read(answer);
      expect('value' in reading ? reading.value : '').toMatch(/^[a-z0-9-]+$/u);
    },
  );

  it('propose a name that is free', () => {
    expect(freeId('a', new Set(['a', 'a-2']))).toBe('a-3');
  });

  it('show advice, choices and what Enter means', () => {
    const question = {
      ...choicesQuestion({ ...asked, hint: 'Advice.', proposal: 'lakemark' }, sides, words),
    };
    expect(questionText(question, words)).toBe(
      '\nWhich [Enter for Lakemark / Лейкмарк]\n  Advice.\n   1  Lakemark / Лейкмарк\n   2  Rivermouth / Ривермут\n> ',
    );
  });

  it.each([
    ['2', 'rivermouth'],
    ['2; Lakemark, 1', 'rivermouth, lakemark, lakemark'],
  ])('let a person who sees the list choose by %s', async (typed, value) => {
    const person = { prompt: () => Promise.resolve(typed), print: () => undefined };
    expect(await askPerson(new Map(), person, words)(choicesQuestion(asked, sides, words))).toBe(value);
  });

  it('know countries by code and by name', () => {
    const codes = countryCodes('en');
    // Those of ISO 3166-1, and Kosovo.
    expect(codes).toHaveLength(250);
    expect(codes.find(({ value }) => value === 'CN')?.label).toMatch(/^China \/ Китай \/ PRC \/ /u);
    const labels = codes.flatMap(({ label }) => label.split(' / '));
    const [double] = labels.filter((label, at) => labels.indexOf(label) !== at);
    expect(double, 'one name for two countries').toBeUndefined();
  });
});

describe('readFlags', () => {
  it('tells values, switches, words and repeated files apart', () => {
    expect(
      readFlags([
        'agreement',
        '--title-ru',
        'А: б',
        '--id=x',
        '--no-questions',
        '--photo',
        'a.jpg',
        '--photo',
        'b.jpg',
        '--coordinates',
        '-1, 2',
      ]),
    ).toEqual({
      words: ['agreement'],
      given: new Map([
        ['title-ru', 'А: б'],
        ['id', 'x'],
        ['no-questions', ''],
        ['coordinates', '-1, 2'],
      ]),
      documents: [],
      photos: ['a.jpg', 'b.jpg'],
    });
  });
});
