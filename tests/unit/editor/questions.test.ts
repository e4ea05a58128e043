import { describe, expect, it } from 'vitest';
import { newWords } from '../../../src/i18n/editor-texts/new-words.ts';
import { choiceQuestion, freeId, idQuestion } from '../../../src/editor/new/questions.ts';
import { countryCodes } from '../../../src/i18n/country-codes.ts';
import { questionText } from '../../../src/editor/new/ask-person.ts';

const words = newWords('en');
const asked = { name: 'x', words: 'Which' };
const sides = [
  { value: 'lakemark', label: 'Lakemark / Лейкмарк' },
  { value: 'rivermouth', label: 'Rivermouth / Ривермут' },
];

describe('the questions', () => {
  it.each([
    ['1', { value: 'lakemark' }],
    ['лейкмарк', { value: 'lakemark' }],
    ['rivermuth', { problem: '"rivermuth" is not in the list; perhaps "Rivermouth"?' }],
    ['7', { problem: '"7" is not in the list' }],
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

  it('know countries by code and by name', () => {
    const codes = countryCodes('en');
    expect(codes.length).toBeGreaterThan(240);
    expect(codes.length).toBeLessThan(260);
    expect(codes.find(({ value }) => value === 'CN')).toEqual({ value: 'CN', label: 'China / Китай' });
  });
});
