import { describe, expect, it } from 'vitest';
import { stemWord } from '../../../../src/search/names/stem-word.ts';

describe('stemWord', () => {
  it.each([
    ['побратима', ['побратимы', 'побратимами', 'побратимов']],
    ['дальневосточный', ['дальневосточные', 'дальневосточных', 'дальневосточного', 'дальневосточной']],
    ['ассоциация', ['ассоциации', 'ассоциаций', 'ассоциацией', 'ассоциациях']],
    ['соглашение', ['соглашения', 'соглашений', 'соглашениями']],
    ['city', ['cities']],
    ['agreement', ['agreements']],
  ])('is the same for the forms of %s', (word, forms) => {
    for (const form of forms) expect(stemWord(form), form).toBe(stemWord(word));
  });

  it('leaves short words and other scripts as they are', () => {
    expect(['уфа', 'сша', '창원시', '2015'].map(stemWord)).toEqual(['уфа', 'сша', '창원시', '2015']);
  });
});
