import { describe, expect, it } from 'vitest';
import { pageContext } from '../../../../src/views/context.ts';
import { plain } from '../../../../src/views/parts/text-view.ts';
import { searchTerms } from '../../../../src/views/record/search-terms.ts';
import { sampleContent } from '../sample-content.ts';
import { registryOf } from '../sample-views.ts';

const registry = registryOf(sampleContent());
const ctx = pageContext(registry, 'en');
const named = (...names: (string | undefined)[]) =>
  searchTerms(ctx, { text: 'Мирный', lang: 'ru' }, 'partners', names, {}).names;

describe('searchTerms', () => {
  it('gives the names in all scripts once each, whatever their case, without the title', () => {
    expect(named('Mirny', '和平', undefined, 'мирный', 'MIRNY', ' ', 'Mirny ')).toBe('¦ Mirny, 和平');
  });

  it('keeps names apart that differ in marks', () => {
    expect(named('Málaga', 'Malaga')).toBe('¦ Málaga, Malaga');
  });

  it('gives no names when the title is the only one', () => {
    expect(named('Мирный')).toBeUndefined();
  });

  it('filters by area, country, decade and state, each value once', () => {
    const { partners } = registry;
    const { filters, year } = searchTerms(ctx, plain('A'), 'events', [], {
      areas: [...registry.areas, ...registry.areas],
      date: '1994-05',
      partners: [...partners, ...partners],
      state: 'held',
    });
    expect(year).toBe('1994');
    expect(filters.filter(({ filter }) => filter === 'area')).toHaveLength(registry.areas.length);
    const countries = filters.filter(({ filter }) => filter === 'country').map(({ value }) => value);
    expect(countries.length).toBeGreaterThan(0);
    expect(new Set(countries).size).toBe(countries.length);
    expect(filters.slice(-2)).toEqual([
      { filter: 'decade', value: '1990s' },
      { filter: 'state', value: 'held' },
    ]);
  });
});
