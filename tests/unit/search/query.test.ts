import { describe, expect, it } from 'vitest';
import { createNameMatcher } from '../../../src/search/names/match-names.ts';
import { prepareQuery, textQueries } from '../../../src/search/query.ts';
import { sampleEntry } from './names/sample-names.ts';

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
    ['«договор о побратимстве»', '"договор о побратимстве"'],
    ['"Far North"', '"far north"'],
  ])('makes %j into %j', (typed, expected) => {
    expect(prepareQuery(typed, 'ru')).toBe(expected);
  });

  it('composes letters that were typed as two characters, so that й and ё are one letter', () => {
    expect(prepareQuery('Российский лёд'.normalize('NFD'), 'ru')).toBe('российский лед');
  });

  it.each(['', '   ', '«»', '—', '---', '?!'])('asks for nothing when %j is typed', (typed) => {
    expect(prepareQuery(typed, 'ru')).toBe('');
  });

  it('cuts a pasted page', () => {
    expect(prepareQuery('мир '.repeat(1000), 'ru').length).toBeLessThanOrEqual(200);
  });
});

describe('textQueries', () => {
  const match = createNameMatcher([sampleEntry('a', ['Харбин'])]);
  const terms = (text: string) =>
    textQueries(text, 'ru', match(text), ['соглашение']).map(({ term, instead }) => [term, instead]);

  it('asks for what was typed, and for nothing else where that cannot be read in another way', () => {
    expect(terms('2015')).toEqual([['2015', undefined]]);
    expect(terms(' ')).toEqual([]);
  });

  it('tries the other keyboard layout, first when a name answers to it', () => {
    expect(terms('cjukfitybt')).toEqual([
      ['cjukfitybt', undefined],
      ['соглашение', 'соглашение'],
    ]);
    expect(terms('[fh,by')[0]).toEqual(['харбин', 'Харбин']);
    expect(terms('[fh,')[0]).toEqual(['харб', 'харб']);
  });

  it('tries what a fact is asked of, where the rest is in no text', () => {
    expect(terms('как вычислено расстояние')).toEqual([
      ['вычислено', undefined],
      ['вычислено расстояние', undefined],
    ]);
    expect(terms('«вычислено расстояние»')).toEqual([['"вычислено расстояние"', undefined]]);
  });

  it('tries the name that was meant and mended words', () => {
    expect(terms('Kharbin')).toContainEqual(['харбин', 'Харбин']);
    expect(terms('соглашенне 2015')).toContainEqual(['соглашение 2015', 'соглашение 2015']);
  });
});
