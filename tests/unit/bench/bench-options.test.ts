import { expect, it } from 'vitest';
import { benchOptions } from '../../bench/bench-options.ts';

it('measures three times a thousand partners unless told otherwise', () => {
  expect(benchOptions(new Map())).toEqual({ runs: 3, partners: [1000], site: undefined, only: undefined });
  expect(
    benchOptions(
      new Map([
        ['runs', '1'],
        ['partners', '50,100'],
        ['site', 'dist'],
        ['only', 'search'],
      ]),
    ),
  ).toEqual({ runs: 1, partners: [50, 100], site: 'dist', only: 'search' });
});

it.each(['0', '1000,', '1000;5000'])('refuses %s partners', (partners) => {
  expect(() => benchOptions(new Map([['partners', partners]]))).toThrow('is not a whole number above zero');
});

it.each(['0', 'few', '-1'])('refuses %s builds', (runs) => {
  expect(() => benchOptions(new Map([['runs', runs]]))).toThrow('is not a whole number above zero');
});
