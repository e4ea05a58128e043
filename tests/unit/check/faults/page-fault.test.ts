import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageFault, routeFault } from '../../../../src/check/faults/page-fault.ts';
import { EditorError } from '../../../../src/content-source/editor-error.ts';

const before = process.env['CONTENT_DIR'];
beforeAll(() => {
  process.env['CONTENT_DIR'] = resolve('tests/fixtures/minimal-city');
});
afterAll(() => {
  if (before === undefined) delete process.env['CONTENT_DIR'];
  else process.env['CONTENT_DIR'] = before;
});

const boom = new TypeError('boom\n    at inner (x.ts:1:2)');

describe('a page that cannot be made', () => {
  it.each([
    ['ru', '/ru/partners/lakemark/', 'partners/lakemark.md'],
    ['ru', '/registry/en/partners/lakemark/brief/', 'partners/lakemark.md'],
    ['en', '/en/events/lakemark-2016-visit/', 'events/lakemark-2016-visit.md'],
    ['en', '/en/directions/culture/', 'vocabularies/directions.yaml'],
    ['en', '/en/about/', 'pages/about.mdx'],
  ] as const)('is named in %s with its file: %s', (lang, path, file) => {
    const words = {
      ru: [
        `Страницу ${path} не удалось собрать: boom`,
        `Она сделана из файла tests/fixtures/minimal-city/${file}.`,
      ],
      en: [
        `The page ${path} could not be made: boom`,
        `It is made of the file tests/fixtures/minimal-city/${file}.`,
      ],
    };
    const { message } = pageFault(path, boom, lang) as Error;
    expect(message.split('\n').slice(0, -1)).toEqual(words[lang]);
    expect(message).toContain('.build/log.txt');
  });

  it('is named alone where no file of the content is its own, in plain letters', () => {
    const { message } = pageFault('/ru/search/letters/%D0%B0/', boom, 'ru') as Error;
    expect(message.split('\n')[0]).toBe('Страницу /ru/search/letters/а/ не удалось собрать: boom');
    expect(message.split('\n')).toHaveLength(2);
  });

  it('keeps the trace of the first error, for the log', () => {
    expect(pageFault('/ru/', boom, 'ru')).toMatchObject({ cause: boom });
    expect((pageFault('/ru/', boom, 'ru') as Error).stack).toContain('page-fault.test.ts');
  });

  it.each([
    ['what is in words already', new EditorError('told')],
    ['a full disk, which is no fault of the page', new Error('ENOSPC: no space left on device, write')],
  ])('leaves %s as it is', (_what, error) => {
    expect(pageFault('/ru/', error, 'ru')).toBe(error);
  });
});

it('names the route whose pages cannot be listed', () => {
  const { message } = routeFault('/[locale]/map/[group]', 'a text that was thrown', 'en') as Error;
  expect(message.split('\n')[0]).toBe(
    'The pages at addresses such as /[locale]/map/[group] could not be listed: a text that was thrown',
  );
});
