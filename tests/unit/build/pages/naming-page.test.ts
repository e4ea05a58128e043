import { describe, expect, it } from 'vitest';
import { namingPage } from '../../../../src/build/pages/naming-page.ts';

const PATH = '/ru/partners/%D1%83%D1%84%D0%B0/';

describe('a page that cannot be made', () => {
  it.each([
    ['ru', 'Страницу /ru/partners/уфа/ не удалось собрать: boom.'],
    ['en', 'The page /ru/partners/уфа/ could not be made: boom.'],
  ] as const)('is named in %s, with the reason', async (lang, words) => {
    const reason = new Error('boom');
    const failed = namingPage(lang, PATH, () => Promise.reject(reason));
    await expect(failed).rejects.toThrow(words);
    await expect(failed).rejects.toMatchObject({ cause: reason });
  });

  it('changes nothing of one that can', async () => {
    const page = new Response('page');
    expect(await namingPage('ru', PATH, () => Promise.resolve(page))).toBe(page);
  });
});
