import { describe, expect, it } from 'vitest';
import { hanSpellings } from '../../../../src/views/search/han-spellings.ts';

describe('hanSpellings', () => {
  it.each([
    ['哈尔滨市', ['哈爾濱市', '哈爾浜市']],
    ['旅順口', ['旅顺口']],
    ['黒河市', ['黑河市']],
    ['村山市', []],
  ])('of %s are those of other countries', (name, spellings) => {
    expect(hanSpellings(name)).toEqual(spellings);
  });

  it('are none of what is no name in these characters', () => {
    expect(hanSpellings('村山市の国際交流')).toEqual([]);
    expect(hanSpellings('Харбин 哈尔滨')).toEqual([]);
  });
});
