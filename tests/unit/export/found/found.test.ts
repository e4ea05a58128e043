import { describe, expect, it } from 'vitest';
import { openSearch } from '../../../../src/export/found/open-search.ts';
import { robots } from '../../../../src/export/found/robots.ts';
import { sitemaps } from '../../../../src/export/found/sitemap.ts';
import { webManifest } from '../../../../src/export/found/web-manifest.ts';
import { pageContext } from '../../../../src/views/context.ts';
import { sampleContent } from '../../views/sample-content.ts';
import { registryOf } from '../../views/sample-views.ts';

const content = sampleContent();
const SITE = 'https://example.org';
const page = (path: string) => ({
  address: `${SITE}/${path}/`,
  alternates: [{ hreflang: 'ru', href: `${SITE}/ru/${path}/?a&b` }],
});

describe('the sitemap', () => {
  it('is one file with every page and its languages', () => {
    const files = sitemaps(SITE, [page('a'), page('b')]);
    expect([...files.keys()]).toEqual(['/sitemap.xml']);
    expect(files.get('/sitemap.xml')).toContain(
      '<url><loc>https://example.org/a/</loc><xhtml:link rel="alternate" hreflang="ru" href="https://example.org/ru/a/?a&amp;b"/></url>',
    );
  });

  it('is parted where it is too long, and no page is lost', () => {
    const files = sitemaps(SITE, ['a', 'b', 'c', 'd', 'e'].map(page), 2);
    expect([...files.keys()]).toEqual(['/sitemap.xml', '/sitemap-1.xml', '/sitemap-2.xml', '/sitemap-3.xml']);
    const [index = '', ...parts] = files.values();
    expect([...index.matchAll(/<loc>(.*?)<\/loc>/gu)].map(([, href]) => href)).toEqual([
      'https://example.org/sitemap-1.xml',
      'https://example.org/sitemap-2.xml',
      'https://example.org/sitemap-3.xml',
    ]);
    expect(parts.map((text) => text.match(/<url>/gu)?.length)).toEqual([2, 2, 1]);
  });

  it('is there for a site without a page', () => {
    expect(sitemaps(SITE, []).get('/sitemap.xml')).toContain('</urlset>');
  });
});

describe('the description of the search', () => {
  it('keeps to the lengths of its format, whatever the city is called', () => {
    const long = { ru: 'Город с очень длинным именем & <знаками>'.repeat(3) };
    const site = { ...content.site, title: long, home: { ...content.site.home, name: long } };
    const text = openSearch(pageContext(registryOf({ ...content, site }), 'ru'));
    const element = (name: string) => new RegExp(`<${name}>(.*?)</${name}>`, 'u').exec(text)?.[1] ?? '';
    const read = (words: string) => words.replaceAll('&amp;', '&').replaceAll(/&[lg]t;/gu, '<');
    expect([...read(element('ShortName'))].length).toBeLessThanOrEqual(16);
    expect([...read(element('LongName'))].length).toBeLessThanOrEqual(48);
    expect(element('ShortName')).toBe('Город с очень д…');
    expect(text).toContain('template="https://example.org/ru/search/?q={searchTerms}"');
  });
});

it('the manifest is named in the language of its pages', () => {
  const manifest: unknown = JSON.parse(webManifest(pageContext(registryOf(content), 'en')));
  expect(manifest).toMatchObject({ name: 'Links of Riverside', lang: 'en', start_url: '/en/' });
});

it('programs may read everything, and hear where the pages are', () => {
  expect(robots(SITE)).toBe('User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n');
});
