import { describe, expect, it } from 'vitest';
import { namesBeside } from '../../../../src/components/search/choose-names.ts';
import type { NameMatch } from '../../../../src/search/names/match-names.ts';
import { NO_FILTERS } from '../../../../src/search/search-state.ts';
import { sampleEntry } from '../../search/names/sample-names.ts';

const match = (href: string, more: Partial<NameMatch> = {}): NameMatch => ({
  entry: sampleEntry(href, [href]),
  reason: 'typed',
  isWhole: false,
  name: undefined,
  ...more,
});
const asked = { text: 'мир', chosen: NO_FILTERS };
const beside = (found: number, isSure: boolean, matches: readonly NameMatch[], state = asked): string[] =>
  namesBeside({ found, isSure }, matches, state).map(({ entry }) => entry.href);

describe('namesBeside', () => {
  it('takes no word for a slip of the keys that the texts have', () => {
    const slips = [match('a', { reason: 'typo' }), match('b')];
    expect(beside(5, true, slips)).toEqual(['b']);
    expect(beside(5, false, slips)).toEqual(['a', 'b']);
  });

  it('offers what has some of the words only beside next to nothing', () => {
    const partial = ['a', 'b', 'c', 'd'].map((href) => match(href, { isPartial: true }));
    expect(beside(3, true, partial)).toEqual(['a', 'b', 'c']);
    expect(beside(4, true, partial)).toEqual([]);
    expect(beside(0, false, [match('e'), ...partial])).toEqual(['e']);
  });

  it('offers no name where a filter asks for fields', () => {
    const state = { ...asked, chosen: { ...NO_FILTERS, kind: ['Партнёры'] } };
    expect(beside(0, false, [match('a'), match('b', { isPartial: true })], state)).toEqual([]);
  });
});
