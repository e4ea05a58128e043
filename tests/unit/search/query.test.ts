import { describe, expect, it } from 'vitest';
import { prepareQuery } from '../../../src/search/query.ts';

describe('prepareQuery', () => {
  it.each([
    ['  Хэйхэ ', 'хэйхэ'],
    ['Олёкминский', 'олекминский'],
    ['ЁЛКА', 'елка'],
    ['«Хэйхэ»?', 'хэйхэ'],
    ['хэйхэ,китай', 'хэйхэ китай'],
    ['Улан-Удэ', 'улан-удэ'],
    ['Улан‑Удэ', 'улан-удэ'],
    ['131-ФЗ', '131-фз'],
    ['Улан - Удэ', 'улан удэ'],
    ['18/94', '18 94'],
    ['哈尔滨', '哈尔滨'],
    ['창원시', '창원시'],
  ])('makes %j into %j', (typed, expected) => {
    expect(prepareQuery(typed, 'ru')).toEqual([expected]);
  });

  it('composes letters that were typed as two characters, so that й and ё are one letter', () => {
    expect(prepareQuery('Российский лёд'.normalize('NFD'), 'ru')).toEqual(['российский лед']);
  });

  it.each(['', '   ', '«»', '—', '---', '?!'])('asks for nothing when %j is typed', (typed) => {
    expect(prepareQuery(typed, 'ru')).toEqual([]);
  });

  it('cuts a pasted page', () => {
    expect(prepareQuery('мир '.repeat(1000), 'ru')[0]?.length).toBeLessThanOrEqual(200);
  });
});
