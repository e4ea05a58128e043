import { expect, it } from 'vitest';
import { isInstalled } from '../../../src/setup/is-installed.mjs';

const lock = file({
  '': {},
  'node_modules/a': { integrity: '1' },
  'node_modules/b': { integrity: '2', optional: true },
});

it.each([
  ['everything', { 'node_modules/a': { integrity: '1' }, 'node_modules/b': { integrity: '2' } }, true],
  ['all but what is for other machines', { 'node_modules/a': { integrity: '1' } }, true],
  ['another version', { 'node_modules/a': { integrity: '9' } }, false],
  ['too little', { 'node_modules/b': { integrity: '2' } }, false],
  ['too much', { 'node_modules/a': { integrity: '1' }, 'node_modules/c': { integrity: '3' } }, false],
])('compares the lock file with what is installed: %s', (_name, packages, installed) => {
  expect(isInstalled(lock, file(packages))).toBe(installed);
});

it('takes a missing folder as not installed', () => {
  expect(isInstalled(lock, undefined)).toBe(false);
});

function file(packages: object): string {
  return JSON.stringify({ packages });
}
