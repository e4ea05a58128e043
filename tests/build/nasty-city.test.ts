import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { runBuild } from '../support/run-build.ts';
import { siteFiles } from '../support/site-files.ts';
import { writeNastyCity, type NastyCity } from '../support/nasty-city.ts';

const room = mkdtempSync(join(tmpdir(), 'nasty-'));
const SITE = '.build/test/nasty';
afterAll(() => {
  for (const folder of [room, SITE]) rmSync(folder, { recursive: true, force: true });
});

/** Without partners a city has none of the collections that may be left out; further cities are for the asking. */
const CITIES: NastyCity[] = [
  { seed: 1, partners: 0, locales: ['ru'] },
  { seed: 2, partners: 1, locales: ['en'] },
  { seed: 3, partners: 9, locales: ['en', 'ru'] },
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
    expect([...folders].sort()).toEqual([...city.locales, '404.html', 'index.html'].sort());
    expect(readFileSync(join(SITE, 'index.html'), 'utf8').includes('hreflang="x-default"')).toBe(
      city.locales.length > 1,
    );
  });
});

it('the small city that the README names builds', async () => {
  const { code, output } = await runBuild(SITE, { CONTENT_DIR: 'tests/fixtures/minimal-city', LC_ALL: 'en' });
  expect(code, output).toBe(0);
});
