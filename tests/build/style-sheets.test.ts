import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pageAssets } from '../bench/page-assets.ts';
import { FIXTURE, REAL } from '../support/places.ts';
import { siteFiles } from '../support/site-files.ts';

/** A page with a small map only: it has the marks of a large one, which alone has rules for some of them. */
const isSmallMap = /class="map-mini"/u;

/** Classes that a style sheet names. */
const classesIn = (css: string): Set<string> =>
  new Set(
    [...css.matchAll(/\.(?<name>[a-z][a-z-]*[a-z0-9])(?=[^{}]*\{)/gu)].map(
      ({ groups }) => groups?.['name'] ?? '',
    ),
  );

/** Classes that a page uses. */
const classesOf = (html: string): Set<string> =>
  new Set(
    [...html.matchAll(/ class="(?<names>[^"]*)"/gu)].flatMap(
      ({ groups }) => groups?.['names']?.split(' ') ?? [],
    ),
  );

it.each([
  [REAL.folder, REAL.basePath],
  [FIXTURE.folder, FIXTURE.basePath],
])('every page of %s loads the rules for all of its classes', (folder, basePath) => {
  const sheets = new Map(
    siteFiles(folder, '.css').map((file) => [file, classesIn(readFileSync(join(folder, file), 'utf8'))]),
  );
  const styled = new Set([...sheets.values()].flatMap((classes) => [...classes]));
  expect(styled).toContain('facts-row');
  const missing = siteFiles(folder, '.html').flatMap((page) => {
    const html = readFileSync(join(folder, page), 'utf8');
    const loaded = pageAssets(html).styles.map((href) => sheets.get(href.slice(basePath.length)));
    return [...classesOf(html)]
      .filter((name) => !(name.startsWith('map-') && isSmallMap.test(html)))
      .filter((name) => styled.has(name) && !loaded.some((classes) => classes?.has(name)))
      .map((name) => `${page}: .${name}`);
  });
  expect(missing).toEqual([]);
});
