import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newestFirst, oldestFirst } from '../../../src/registry/sort.ts';

interface Dated {
  id: string;
  date: string | undefined;
}
const dated = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  date: fc.constantFrom('2001', '2001-05', '2001-05-04', '1999?', '[2021..]', undefined),
});
const dateOf = ({ date }: Dated) => date;

describe.each([
  ['newestFirst', newestFirst(dateOf)],
  ['oldestFirst', oldestFirst(dateOf)],
])('%s', (_, compare) => {
  it('orders any two the other way round when they change places', () => {
    fc.assert(
      fc.property(dated, dated, (a, b) => {
        expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
      }),
    );
  });

  it('gives one order whatever the order before', () => {
    fc.assert(
      fc.property(fc.array(dated), (list) => {
        expect([...list].reverse().sort(compare)).toEqual([...list].sort(compare));
      }),
    );
  });

  it('puts undated ones last', () => {
    const list = [
      { id: 'a', date: undefined },
      { id: 'b', date: '2001' },
    ];
    expect([...list].sort(compare).map(({ id }) => id)).toEqual(['b', 'a']);
  });
});
