import { describe, expect, it } from 'vitest';
import { searchAttributes } from '../../../src/search/attributes.ts';

describe('searchAttributes', () => {
  it('gives the names in all scripts once each, without the title', () => {
    const { names } = searchAttributes({
      title: 'Мирный',
      kind: 'Партнёр',
      names: ['Mirny', '和平', 'мирный', 'MIRNY', ' ', 'Mirny '],
    });
    expect(names).toBe('¦ Mirny, 和平');
  });

  it('prints no names when the title is the only one', () => {
    expect(searchAttributes({ title: 'Мирный', kind: 'Партнёр', names: ['Мирный'] }).names).toBeUndefined();
  });

  it('repeats no area', () => {
    expect(searchAttributes({ title: 'A', kind: 'B', areas: ['Sport', 'Health', 'Sport'] }).filters).toEqual([
      { filter: 'area', value: 'Sport' },
      { filter: 'area', value: 'Health' },
    ]);
  });

  it('filters by country, decade and state where they are known', () => {
    const entry = { title: 'A', kind: 'B', countries: ['Canada'], decade: '1990s', state: 'ended' };
    expect(searchAttributes(entry).filters).toEqual([
      { filter: 'country', value: 'Canada' },
      { filter: 'decade', value: '1990s' },
      { filter: 'state', value: 'ended' },
    ]);
  });
});
