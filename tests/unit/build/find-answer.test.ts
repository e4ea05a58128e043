import { expect, it } from 'vitest';
import { findAnswer } from '../../../src/build/find-answer.ts';

const files = ['index.html', '404.html', 'ru/index.html', 'a.js', 'город/index.html'];
const answer = (path: string, base = '') => findAnswer(path, base, (file) => files.includes(file));

it('answers a folder with its index', () => {
  expect(answer('/')).toEqual({ status: 200, file: 'index.html' });
  expect(answer('/ru/')).toEqual({ status: 200, file: 'ru/index.html' });
});

it('sends a page without its slash on to the page', () => {
  expect(answer('/ru')).toEqual({ status: 308, location: '/ru/' });
  expect(answer('/город')).toEqual({ status: 308, location: '/%D0%B3%D0%BE%D1%80%D0%BE%D0%B4/' });
});

it('answers what is missing with the page for it', () => {
  expect(answer('/none/')).toEqual({ status: 404, file: '404.html' });
  expect(answer('/a.js/')).toEqual({ status: 404, file: '404.html' });
});

it('never leaves its folder', () => {
  expect(answer('/../a.js')).toEqual({ status: 200, file: 'a.js' });
  expect(answer('/ru/../../../a.js')).toEqual({ status: 200, file: 'a.js' });
  expect(answer('/a.js\0')).toEqual({ status: 404, file: '404.html' });
});

it('serves below a base path only', () => {
  expect(answer('/base/ru/', '/base')).toEqual({ status: 200, file: 'ru/index.html' });
  expect(answer('/base', '/base')).toEqual({ status: 308, location: '/base/' });
  expect(answer('/base/ru', '/base')).toEqual({ status: 308, location: '/base/ru/' });
  expect(answer('/ru/', '/base')).toEqual({ status: 404, file: '404.html' });
});
