import { expect, it } from 'vitest';
import { readTarget } from '../../../src/build/read-target.ts';

it.each([
  ['/', [''], ''],
  ['/ru/search', ['ru', 'search'], ''],
  ['/ru/search/?q=a/b?c', ['ru', 'search', ''], '?q=a/b?c'],
  ['/%D1%8F', ['я'], ''],
  ['//other.example/ru', ['', 'other.example', 'ru'], ''],
  ['http://other.example:80/ru?x', ['ru'], '?x'],
  ['HTTPS://other.example', [''], ''],
])('reads %s', (target, names, query) => {
  expect(readTarget(target)).toEqual({ names, query });
});

it('decodes each name once and by itself, so that a coded slash parts nothing', () => {
  expect(readTarget('/..%2f%2e%2e%5Ca/%252e')?.names).toEqual(['../..\\a', '%2e']);
});

it.each(['*', 'ru', 'other.example:443', '/%', '/%zz', '/%c0%ae', '/я', '/a b', '/a\fb', '/?\r\nX: y'])(
  'takes %j for no address',
  (target) => {
    expect(readTarget(target)).toBeUndefined();
  },
);
