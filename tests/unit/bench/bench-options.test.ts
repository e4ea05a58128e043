import { expect, it } from 'vitest';
import { benchOptions } from '../../bench/bench-options.ts';

it('measures three times a thousand partners unless told otherwise', () => {
  expect(benchOptions([])).toEqual({ runs: 3, partners: 1000, site: undefined });
  expect(benchOptions(['--runs', '1', '--partners=50', '--site', 'dist'])).toEqual({
    runs: 1,
    partners: 50,
    site: 'dist',
  });
});

it.each([['--runs', '0'], ['--runs', 'few'], ['--quickly']])('says how to use it after %s %s', (...args) => {
  expect(() => benchOptions(args.filter(Boolean))).toThrow('npm run bench -- [--runs 3]');
});
