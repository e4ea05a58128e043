import { expect, it } from 'vitest';
import { benchOptions } from '../../bench/bench-options.ts';

it('measures three times a thousand partners unless told otherwise', () => {
  expect(benchOptions(new Map())).toEqual({ runs: 3, partners: 1000, site: undefined });
  expect(
    benchOptions(
      new Map([
        ['runs', '1'],
        ['partners', '50'],
        ['site', 'dist'],
      ]),
    ),
  ).toEqual({ runs: 1, partners: 50, site: 'dist' });
});

it.each(['0', 'few', '-1'])('refuses %s builds', (runs) => {
  expect(() => benchOptions(new Map([['runs', runs]]))).toThrow('is not a whole number above zero');
});
