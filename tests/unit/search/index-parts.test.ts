import { describe, expect, it } from 'vitest';
import { likelyFiles, type LocaleParts } from '../../../src/search/index-parts.ts';

const parts: LocaleParts = {
  meta: 'meta',
  words: [
    ['0', 'digits'],
    ['главн', 'middle'],
    ['сложн', 'end'],
  ],
  pages: {},
};

describe('likelyFiles', () => {
  it('names the part in which each word stands in the order of words, once', () => {
    expect(likelyFiles(['харбин'], parts, 'ru')).toEqual(['index/end.pf_index']);
    expect(likelyFiles(['город', 'мир', 'архив', '2015'], parts, 'ru')).toEqual([
      'index/middle.pf_index',
      'index/digits.pf_index',
    ]);
  });

  it('does not guess by what may be meant otherwise or go on in several ways', () => {
    expect(likelyFiles(['harbin', 'ха'], parts, 'ru')).toEqual([]);
    expect(likelyFiles(['peace', 'харбин'], { ...parts, words: [['a', 'all']] }, 'en-GB')).toEqual([
      'index/all.pf_index',
    ]);
  });
});
