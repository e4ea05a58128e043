import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../../src/search/names/read-question.ts';

describe('readQuestion', () => {
  it.each([
    ['кто подписал договор с Хэйхэ', ['договор', 'хэйхэ'], ['who']],
    ['when was the Harbin agreement signed', ['harbin', 'agreement'], ['when']],
    ['How far is Olympia?', ['olympia'], ['far']],
    ['который час в Мураяме', ['мураяме'], ['time']],
    ['is the European Charter still in force', ['european', 'charter'], ['state']],
    ['с какого года дружим с Мураямой', ['дружим', 'мураямой'], ['when']],
  ])('parts what is asked for from what makes it a question: %s', (text, words, asks) => {
    expect(readQuestion(text)).toMatchObject({ words, asks });
  });

  it('keeps words that may help an answer', () => {
    expect(readQuestion('history of relations with Harbin')).toEqual({
      words: ['harbin'],
      soft: ['history', 'relations'],
      asks: [],
    });
  });

  it('takes a query of nothing but such words as it is', () => {
    expect(readQuestion('история')).toMatchObject({ words: ['история'], soft: [] });
    expect(readQuestion('and the')).toMatchObject({ words: ['and', 'the'] });
    expect(readQuestion('?')).toMatchObject({ words: [] });
  });
});
