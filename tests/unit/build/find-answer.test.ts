import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findAnswer } from '../../../src/build/find-answer.ts';

const FILES = ['index.html', '404.html', 'ru/index.html', 'a.js', 'город/index.html', '.env'].concat(
  '.well-known/security.txt',
  'a/.git/index.html',
);
const NOT_FOUND = { status: 404, names: ['404.html'] };

function answer(path: string, base: readonly string[] = [], query = '') {
  return findAnswer({ names: path.slice(1).split('/'), query }, base, (names) =>
    FILES.includes(names.join('/')),
  );
}

it('answers a folder with its index', () => {
  expect(answer('/')).toEqual({ status: 200, names: ['index.html'] });
  expect(answer('/ru/')).toEqual({ status: 200, names: ['ru', 'index.html'] });
});

it('sends a page without its slash on to the page, with what is asked of it', () => {
  expect(answer('/ru')).toEqual({ status: 308, location: '/ru/' });
  expect(answer('/ru', [], '?q=x')).toEqual({ status: 308, location: '/ru/?q=x' });
  expect(answer('/город')).toEqual({ status: 308, location: '/%D0%B3%D0%BE%D1%80%D0%BE%D0%B4/' });
});

it('answers what is missing with the page for it', () => {
  expect(answer('/none/')).toEqual(NOT_FOUND);
  expect(answer('/a.js/')).toEqual(NOT_FOUND);
  expect(answer('//ru/')).toEqual(NOT_FOUND);
});

it('keeps to itself what begins with a dot, but for what hosts say of themselves', () => {
  expect(answer('/.env')).toEqual(NOT_FOUND);
  expect(answer('/a/.git/')).toEqual(NOT_FOUND);
  expect(answer('/ru/../a.js')).toEqual(NOT_FOUND);
  expect(answer('/.well-known/security.txt')).toMatchObject({ status: 200 });
});

it('serves below a base path only', () => {
  expect(answer('/base/ru/', ['base'])).toEqual({ status: 200, names: ['ru', 'index.html'] });
  expect(answer('/base', ['base'], '?q=x')).toEqual({ status: 308, location: '/base/?q=x' });
  expect(answer('/base/ru', ['base'])).toEqual({ status: 308, location: '/base/ru/' });
  expect(answer('/ru/', ['base'])).toEqual(NOT_FOUND);
  expect(answer('/', ['base'])).toEqual(NOT_FOUND);
});

it('never sends a reader to another host, whatever the folders are called', () => {
  const name = fc.string({ minLength: 1, unit: fc.constantFrom('/', '\\', '.', '@', ':', 'a', '\r', '\n') });
  fc.assert(
    fc.property(fc.array(name, { minLength: 1 }), (names) => {
      const found = findAnswer(
        { names, query: '?//other.example' },
        [],
        (asked) => asked.length > names.length,
      );
      if (found.status !== 308) return;
      expect(new URL(found.location, 'https://own.example').host).toBe('own.example');
      expect(found.location).toMatch(/^\/[!-~]+$/u);
    }),
  );
});
