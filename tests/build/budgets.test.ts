import { dirname } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bytesOf, pageBytes } from '../support/byte-sizes.ts';
import { FIXTURE, REAL } from '../support/places.ts';
import { siteFiles } from '../support/site-files.ts';

const KB = 1024;

/**
 * 14 KB: about what a server sends before it waits for the first answer, and so what shows a page without another round
 * trip.
 */
const FIRST_VIEW = 14_336;

/** Pages with the most that HTML and style sheets of each may weigh, brotli. */
const PAGES: readonly (readonly [path: string, limit: number])[] = [
  ['', 40],
  ['map', 40],
  ['partners', 40],
  ['agreements', 40],
  ['events', 40],
  ['sources', 40],
  ['timeline', 40],
];

const lines: string[] = [];
afterAll(() => {
  process.stdout.write(`Bytes on the wire, KB (brotli / gzip):\n${lines.join('\n')}\n`);
});

describe.each(REAL.locales)('the pages in %s', (locale) => {
  const kinds = siteFiles(REAL.folder, 'index.html')
    .filter((file) => file.startsWith(`${locale}/partners/by/kind/`))
    .map((file) => [dirname(file).slice(locale.length + 1), 40] as const);

  it.each([...PAGES, ...kinds])('keep to their budget: /%s, %i KB', (path, limit) => {
    const { page, scripts } = pageBytes(REAL.folder, `${locale}/${path}`, REAL.basePath);
    lines.push(`  ${`/${locale}/${path}`.padEnd(32)} page ${tell(page)}   scripts ${tell(scripts)}`);
    expect(page.brotli).toBeLessThanOrEqual(limit * KB);
    expect(scripts.brotli).toBeLessThanOrEqual(10 * KB);
  });
});

it.each([
  ['the city', REAL.folder, REAL.basePath],
  ['the invented city', FIXTURE.folder, FIXTURE.basePath],
])('every partner page of %s comes with its style sheets in 14,336 bytes', (city, folder, basePath) => {
  const pages = siteFiles(folder, 'index.html').filter((file) =>
    /^[^/]+\/partners\/[^/]+\/index\.html$/u.test(file),
  );
  const sizes = pages
    .map((file) => ({ file, ...pageBytes(folder, dirname(file), basePath).page }))
    .sort((a, b) => b.brotli - a.brotli);
  const [heaviest] = sizes;
  lines.push(
    `  ${`${pages.length} partners of ${city}, at most`.padEnd(32)} page ${heaviest ? tell(heaviest) : ''}`,
  );
  expect(pages.length).toBeGreaterThan(folder === FIXTURE.folder ? 2 : -1);
  expect(sizes.filter(({ brotli }) => brotli > FIRST_VIEW)).toEqual([]);
});

it.each(['map-explorer', 'RecordList'])('the own script of %s weighs less than 4 KB', (name) => {
  const found = siteFiles(REAL.folder, '.js').filter((file) => file.startsWith(`_astro/${name}.`));
  expect(found).toHaveLength(1);
  for (const file of found) {
    const size = bytesOf(REAL.folder, file);
    lines.push(`  ${name.padEnd(32)} script ${tell(size)}`);
    // A file this small only calls for another, which is then the one to weigh.
    expect(size.brotli).toBeGreaterThan(1 * KB);
    expect(size.brotli).toBeLessThanOrEqual(4 * KB);
  }
});

function tell({ brotli, gzip }: { brotli: number; gzip: number }): string {
  return `${(brotli / KB).toFixed(1)} / ${(gzip / KB).toFixed(1)}`;
}
