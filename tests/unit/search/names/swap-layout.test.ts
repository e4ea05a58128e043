import { describe, expect, it } from 'vitest';
import { swapLayout } from '../../../../src/search/names/swap-layout.ts';

describe('swapLayout', () => {
  it.each([
    ['[fh,by', 'харбин'],
    ['{FH<BY', 'харбин'],
    [']rencr', 'ъкутск'],
    ['z', 'я'],
    ['`krf', 'ёлка'],
    ['cfvfhf 2015', 'самара 2015'],
    ['рфкиш', 'harbi'],
    ['ЫфьфкФ', 'samara'],
    ['юсщь', '.com'],
  ])('gives for %s what the same keys give in the other layout', (typed, meant) => {
    expect(swapLayout(typed)).toBe(meant);
  });

  it.each(['', '2015', 'Harbin Харбин', '哈尔滨', 'Ὀλυμπία'])('finds no slip in “%s”', (typed) => {
    expect(swapLayout(typed)).toBeUndefined();
  });

  it('takes every letter there and back', () => {
    const letters = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';
    const keys = [...letters].map((letter) => swapLayout(`а${letter}`)?.slice(1) ?? '');
    expect(keys.map((key) => swapLayout(`f${key}`)?.slice(1)).join('')).toBe(letters);
  });
});
