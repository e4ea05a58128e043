import { describe, expect, it } from 'vitest';
import { newWords } from '../../../src/i18n/editor-texts/new-words.ts';
import { choiceQuestion, freeId, idQuestion } from '../../../src/editor/new/questions.ts';
import { countryCodes } from '../../../src/i18n/country-codes.ts';
import { askPerson, questionText } from '../../../src/editor/new/ask-person.ts';

const words = newWords('en');
const asked = { name: 'x', words: 'Which' };
const sides = [
  { value: 'lakemark', label: 'Lakemark / Лейкмарк' },
  { value: 'rivermouth', label: 'Rivermouth / Ривермут' },
];

describe('the questions', () => {
  it.each([
    ['Lakemark', { value: 'lakemark' }],
    ['лейкмарк', { value: 'lakemark' }],
    ['1', { problem: '"1" is not in the list' }],
    ['rivermuth', { problem: '"rivermuth" is not in the list; perhaps "Rivermouth"?' }],
  ])('choose by %s', (answer, reading) => {
    expect(choiceQuestion(asked, sides, words).read(answer)).toEqual(reading);
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
      ...choiceQuestion({ ...asked, hint: 'Advice.', proposal: 'lakemark' }, sides, words),
    };
    expect(questionText(question, words)).toBe(
      '\nWhich [Enter for Lakemark / Лейкмарк]\n  Advice.\n   1  Lakemark / Лейкмарк\n   2  Rivermouth / Ривермут\n> ',
    );
  });

  it.each([
    ['2', 'rivermouth'],
    ['2; Lakemark, 1', 'rivermouth; Lakemark, lakemark'],
    ['3', '3'],
  ])('let a person who sees the list choose by %s', async (typed, value) => {
    const person = { prompt: () => Promise.resolve(typed), print: () => undefined };
    const question = {
      ...choiceQuestion(asked, sides, words),
      read: (answer: string) => ({ value: answer }),
    };
    expect(await askPerson(new Map(), person, words)(question)).toBe(value);
  });

  it('know countries by code and by name', () => {
    expect(countryCodes('en', ['de']).find(({ value }) => value === 'NO')?.label).toMatch(
      /^Norway \/ Norwegen \/ Норвегия/u,
    );
    const codes = countryCodes('en');
    // Those of ISO 3166-1, and Kosovo.
    expect(codes).toHaveLength(250);
    expect(codes.find(({ value }) => value === 'CN')?.label).toMatch(/^China \/ Китай \/ PRC \/ /u);
    const labels = codes.flatMap(({ label }) => label.split(' / '));
    const [double] = labels.filter((label, at) => labels.indexOf(label) !== at);
    expect(double, 'one name for two countries').toBeUndefined();
  });
});
