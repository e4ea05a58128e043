import type { AstroPrerenderer } from 'astro';
import { describe, expect, it } from 'vitest';
import { failedPage } from '../../../src/build/failed-page.ts';

const URL_OF_PAGE = 'https://a.example/ru/partners/%D1%83%D1%84%D0%B0/';

/** What comes of a page where the build hands over a way to make it. */
async function rendered(lang: 'ru' | 'en', render: () => Promise<Response>): Promise<unknown> {
  let prerenderer = { name: 'given', getStaticPaths: () => [], render } as unknown as AstroPrerenderer;
  await failedPage(lang).hooks['astro:build:start']?.({
    setPrerenderer: (change: (given: AstroPrerenderer) => AstroPrerenderer) => {
      prerenderer = change(prerenderer);
    },
  } as never);
  return prerenderer.render(new Request(URL_OF_PAGE), {} as never);
}

describe('a page that cannot be made', () => {
  it.each([
    ['ru', 'Страницу /ru/partners/уфа/ не удалось собрать: boom.'],
    ['en', 'The page /ru/partners/уфа/ could not be made: boom.'],
  ] as const)('is named in %s, with the reason', async (lang, words) => {
    const reason = new Error('boom');
    const failed = rendered(lang, () => Promise.reject(reason));
    await expect(failed).rejects.toThrow(words);
    await expect(failed).rejects.toMatchObject({ cause: reason });
  });

  it('changes nothing of one that can', async () => {
    const page = new Response('page');
    expect(await rendered('ru', () => Promise.resolve(page))).toBe(page);
  });
});
