import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brotliCompressSync } from 'node:zlib';
import { FIXTURE, REAL } from '../support/places.ts';
import { siteFiles } from '../support/site-files.ts';

const SITES = [REAL, FIXTURE];

describe.each(SITES)('the site in $folder', ({ folder, origin, basePath, locales }) => {
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const fileOf = (address: string) =>
    `${decodeURI(address).slice(origin.length + basePath.length)}index.html`;

  it('names each page in its sitemap that is open at its own address, and no other', () => {
    const listed = [...text('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, href = '']) =>
      fileOf(href),
    );
    const open = siteFiles(folder, '.html').filter((file) => {
      const html = text(file);
      const canonical = /<link rel="canonical" href="([^"]+)"/u.exec(html)?.[1] ?? '';
      return !html.includes('name="robots" content="noindex"') && fileOf(canonical) === file;
    });
    expect(listed.length).toBeGreaterThan(10);
    expect(listed.toSorted()).toEqual(open.toSorted());
  });

  it('keeps what only repeats other pages out of search engines', () => {
    const repeats = siteFiles(folder, '.html').filter((file) => /\/by\/|\/brief\//u.test(file));
    if (folder === FIXTURE.folder) expect(repeats.length).toBeGreaterThan(20);
    expect(repeats.filter((file) => !text(file).includes('name="robots" content="noindex"'))).toEqual([]);
    expect(text('sitemap.xml')).not.toMatch(/\/by\/|\/brief\//u);
  });

  it('says on every page what it is about, in at most 1,024 bytes', () => {
    const pages = siteFiles(folder, '.html').filter((file) => /^(?!id\/)[a-z]{2}\/./u.test(file));
    const blocks = pages.map((file) => {
      const [, block = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(text(file)) ?? [];
      return { file, block };
    });
    for (const { file, block } of blocks.filter(({ block }) => block !== '')) {
      const graph: unknown = JSON.parse(block);
      expect(graph, file).toMatchObject({ '@context': 'https://schema.org' });
      expect(brotliCompressSync(block).length, file).toBeLessThanOrEqual(1024);
    }
    const silent = blocks.filter(({ block }) => block === '').map(({ file }) => file);
    expect(silent.filter((file) => !/http-equiv="refresh"/u.test(text(file)))).toEqual([]);
  });

  it('has what its pages name beside it', () => {
    expect(existsSync(join(folder, 'robots.txt'))).toBe(true);
    for (const locale of locales) {
      for (const name of ['site.webmanifest', 'opensearch.xml'])
        expect(existsSync(join(folder, locale, name)), name).toBe(true);
      const manifest = `<link rel="manifest" href="${basePath}${locale}/site.webmanifest"`;
      expect(text(`${locale}/index.html`)).toContain(manifest);
    }
  });
});
