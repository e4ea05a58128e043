import { describe, expect, it } from 'vitest';
import { correctQuery } from '../../../../src/search/names/correct-query.ts';

const KNOWN = ['соглашение', 'сотрудничество', 'побратимство', 'дети'];

describe('correctQuery', () => {
  it.each([
    ['соглошение', 'соглашение'],
    ['сагласшение о сотрудничестве', 'соглашение о сотрудничестве'],
    ['побратимствво 2015', 'побратимство 2015'],
  ])('takes %s for %s', (typed, meant) => {
    expect(correctQuery(typed, KNOWN)).toBe(meant);
  });

  it.each(['соглашениями', 'кот', 'абракадабра', ''])('has nothing to say of “%s”', (typed) => {
    expect(correctQuery(typed, KNOWN)).toBeUndefined();
  });
});
