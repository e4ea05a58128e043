import { expect, it } from 'vitest';
import { siteSettings } from '../../../src/content-source/site-settings.ts';

const CONTENT_DIR = 'tests/fixtures/valid-city';

it('reads address and languages from the content', () => {
  expect(siteSettings({ CONTENT_DIR })).toEqual({
    contentDir: CONTENT_DIR,
    origin: 'https://primersk.example',
    basePath: '/',
    locales: ['en', 'ru', 'fr'],
  });
});

it('lets the environment say where the site stands', () => {
  const { origin, basePath } = siteSettings({ CONTENT_DIR, SITE_URL: 'https://a.example/relations' });
  expect([origin, basePath]).toEqual(['https://a.example', '/relations/']);
});

it.each([
  ['an address', { SITE_URL: 'https://города.рф/реестр/' }, 'https://xn--80afd3bal.xn--p1ai'],
  ['a path', { SITE_URL: 'https://a.example', BASE_PATH: '/реестр/' }, 'https://a.example'],
])('keeps the letters of a path that comes with %s, as Astro has them', (_name, env, host) => {
  const { origin, basePath } = siteSettings({ CONTENT_DIR, ...env });
  expect([origin, basePath]).toEqual([host, '/реестр/']);
});

it.each(['x', '/x', 'x/', '/x/'])('understands the base path "%s"', (BASE_PATH) => {
  expect(siteSettings({ CONTENT_DIR, BASE_PATH }).basePath).toBe('/x/');
});

it('stands in for a content that cannot be read, which the content check reports', () => {
  expect(siteSettings({ CONTENT_DIR: 'nowhere' }).locales).toEqual([]);
});

it.each(['javascript:alert(1)', 'file:///x', 'mailto:a@a.example', 'data:,x', 'ftp://a.example', 'x'])(
  'takes no site at "%s", which has no pages',
  (SITE_URL) => {
    expect(() => siteSettings({ CONTENT_DIR, SITE_URL })).toThrow(SITE_URL);
  },
);

it.each(['/%zz/', '/../x/', '/x/?y', '/x#y', '/x\\y', '/x\ny'])(
  'takes no base path "%s", which leads elsewhere',
  (BASE_PATH) => {
    expect(() => siteSettings({ CONTENT_DIR, BASE_PATH })).toThrow('BASE_PATH');
  },
);

it('takes no address whose path cannot be decoded', () => {
  expect(() => siteSettings({ CONTENT_DIR, SITE_URL: 'https://a.example/%zz/' })).toThrow('BASE_PATH');
  expect(siteSettings({ CONTENT_DIR, BASE_PATH: '/реестр/' }).basePath).toBe('/реестр/');
});

it('reads a path in any letters as Astro spells it, however it is written', () => {
  for (const written of ['/реестр/', '/%D1%80%D0%B5%D0%B5%D1%81%D1%82%D1%80/']) {
    expect(siteSettings({ CONTENT_DIR, BASE_PATH: written }).basePath).toBe('/реестр/');
    const { origin, basePath } = siteSettings({ CONTENT_DIR, SITE_URL: `https://a.example${written}` });
    expect([origin, basePath]).toEqual(['https://a.example', '/реестр/']);
  }
});
