import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { openSite } from '../browser/open-site.ts';
import { tellingPages } from '../browser/page-kinds.ts';
import { runBuild } from '../support/run-build.ts';
import { siteFiles } from '../support/site-files.ts';
import { writeNastyCity, type NastyCity } from '../support/nasty-city.ts';

const room = mkdtempSync(join(tmpdir(), 'nasty-'));
const SITE = '.build/test/nasty';
afterAll(() => {
  for (const folder of [room, SITE]) rmSync(folder, { recursive: true, force: true });
});

/**
 * Without partners a city has none of the collections that may be left out; the interface does not speak all of the
 * languages. Further cities are for the asking.
 */
const CITIES: NastyCity[] = [
  { seed: 1, partners: 0, locales: ['sah'] },
  { seed: 3, partners: 9, locales: ['zh-Hant', 'en'] },
  ...Array.from({ length: Number(process.env['NASTY_CITIES'] ?? 0) }, (_, at) => ({
    seed: 4 + at,
    partners: 9,
    locales: ['ru', 'en'] as const,
  })),
];

describe.each(CITIES)('a city of nasty words ($seed, $partners partners, in $locales)', (city) => {
  it('passes the check and builds', async () => {
    const content = join(room, String(city.seed));
    mkdirSync(content);
    writeNastyCity(content, city);
    const { findings } = checkContent(content, { asOf: () => '2026-01-01' });
    expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
    const { code, output } = await runBuild(SITE, {
      CONTENT_DIR: content,
      SOURCE_DATE_EPOCH: '1767225600',
      LC_ALL: 'en',
    });
    expect(code, output).toBe(0);
    const folders = new Set(siteFiles(SITE, '.html').map((file) => file.split('/')[0]));
    expect([...folders].sort()).toEqual([...city.locales, 'id', '404.html', 'index.html'].sort());
    expect(readFileSync(join(SITE, 'index.html'), 'utf8').includes('hreflang="x-default"')).toBe(
      city.locales.length > 1,
    );
    expect(await tooWide(city.locales)).toEqual([]);
  });
});

/**
 * Pages that are wider than a small phone, of those that have elements of their own and of all pages of partners, whose
 * names are long.
 */
async function tooWide(locales: readonly string[]): Promise<string[]> {
  const kinds = locales.flatMap((locale) => tellingPages(SITE, locale));
  const partners = siteFiles(SITE, 'index.html').filter((file) =>
    /^[^/]+\/partners\/[^/]+\/index\.html$/u.test(file),
  );
  const paths = new Set([...kinds, ...partners.map((file) => file.slice(0, -'index.html'.length))]);
  const site = await openSite(SITE);
  const { page } = await site.visit({ viewport: { width: 320, height: 640 } });
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) found.push(`${path}: ${width}`);
  }
  await site.close();
  return found;
}

it('the small city that the README names builds', async () => {
  const { code, output } = await runBuild(SITE, { CONTENT_DIR: 'tests/fixtures/minimal-city', LC_ALL: 'en' });
  expect(code, output).toBe(0);
});
