import { describe, expect, it } from 'vitest';
import {
  hasChosen,
  readSearchState,
  toPagefindFilters,
  writeSearchState,
} from '../../../src/search/search-state.ts';

const address = '?q=%D0%BC%D0%B8%D1%80+%26+x&kind=A&kind=B&area=C%3DD';

describe('the address of a search', () => {
  it('is read and written without loss', () => {
    const state = readSearchState(address);
    expect(state).toEqual({
      text: 'мир & x',
      chosen: { kind: ['A', 'B'], area: ['C=D'], country: [], decade: [], state: [] },
    });
    expect(writeSearchState(state)).toBe(address);
  });

  it('is empty when nothing is asked for', () => {
    expect(writeSearchState(readSearchState('?q=++'))).toBe('');
    expect(hasChosen(readSearchState('?q=x'))).toBe(false);
  });
});

describe('toPagefindFilters', () => {
  it('takes any value of each filter that is set', () => {
    expect(toPagefindFilters(readSearchState(address))).toEqual({
      kind: { any: ['A', 'B'] },
      area: { any: ['C=D'] },
    });
    expect(toPagefindFilters(readSearchState('?kind=A'))).toEqual({ kind: { any: ['A'] } });
  });

  it('leaves out the filter whose values are to be counted', () => {
    expect(toPagefindFilters(readSearchState(address), 'kind')).toEqual({ area: { any: ['C=D'] } });
  });
});
