import { describe, expect, it } from 'vitest';
import { ungarbleText } from '../../../src/content-source/ungarble-text.ts';
import { spoiltBy } from '../../../src/format/spoilt-text.ts';

const garbled = (text: string, encoding: string) => new TextDecoder(encoding).decode(Buffer.from(text));

describe('a text that went through a wrong encoding', () => {
  it.each([
    ['Договор о побратимских связях', 'windows-1251'],
    ['ПРИМОРСК', 'windows-1251'],
    ['Чулман — посёлок', 'windows-1251'],
    ['Приморск', 'windows-1252'],
    ['Trøndelag', 'windows-1252'],
    ['Łódź', 'windows-1251'],
  ])('is known, and read again: %s in %s', (text, encoding) => {
    expect(ungarbleText(garbled(text, encoding))).toBe(text);
  });

  it.each([
    ['Договор о побратимских связях', 'windows-1251'],
    ['Приморск', 'windows-1252'],
    ['Trøndelag', 'windows-1252'],
  ])('breaks a rule: %s in %s', (text, encoding) => {
    expect(spoiltBy(garbled(text, encoding))).toBe('garbled-text');
  });

  it('is left where it cannot be told', () => {
    expect(ungarbleText('РџСЂРё日本')).toBe('');
    expect(ungarbleText('Приморск')).toBe('');
  });
});

describe('a text in order', () => {
  it.each([
    'Санкт-Петербург, СССР, «РСФСР» — в 1991 г.',
    'Ñandú, SÃO PAULO, Ærø, Ðorđe',
    'Ўзбекистон, Қазақстон, Чӑваш Республики',
    'Что дальше? Неизвестно???',
    'Ђаковица, Љубљана, Њиве, РЉ',
    'СЁМГА, РЁВ',
  ])('breaks none: %s', (text) => {
    expect(spoiltBy(text)).toBeUndefined();
  });

  it('has lost no letters, unless question marks stand for whole words', () => {
    expect(spoiltBy('??? ????')).toBe('lost-letter');
    expect(spoiltBy('Договор с ??????')).toBe('lost-letter');
  });
});
