import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteFiles } from '../support/site-files.ts';
import { route } from '../../src/routes.ts';

/** Pages of a built site that stand for the rest: name of the row and file, relative to the folder. */
export function samplePages(siteDir: string, locale: string): SamplePage[] {
  const partners = byWeight(siteDir, route.list(locale, 'partners'));
  const agreements = byWeight(siteDir, route.list(locale, 'agreements'));
  const pages: [string, string | undefined][] = [
    ['home', fileOf(route.home(locale))],
    ['list of partners', fileOf(route.list(locale, 'partners'))],
    ['partner, lightest', partners.at(0)],
    ['partner, median', partners.at(Math.floor(partners.length / 2))],
    ['partner, heaviest', partners.at(-1)],
    ['agreement, median', agreements.at(Math.floor(agreements.length / 2))],
    ['map', fileOf(route.map(locale))],
    ['strategy', fileOf(route.page(locale, 'strategy'))],
    ['search', fileOf(route.search(locale))],
  ];
  return pages.flatMap(([name, file]) =>
    file !== undefined && existsSync(join(siteDir, file)) ? [{ name, file }] : [],
  );
}

/** Pages of single records below a list, the lightest first; pages that only forward are left out. */
function byWeight(siteDir: string, list: string): string[] {
  const folder = join(siteDir, list);
  if (!existsSync(folder)) return [];
  return siteFiles(folder, 'index.html')
    .filter((file) => file.split('/').length === 2)
    .map((file) => ({ file: fileOf(list + file), html: readFileSync(join(folder, file)) }))
    .filter(({ html }) => !html.includes('http-equiv="refresh"'))
    .toSorted((a, b) => a.html.length - b.html.length)
    .map(({ file }) => file);
}

function fileOf(href: string): string {
  return href.slice(1).replace(/(?:^|(?<=\/))$/u, 'index.html');
}

interface SamplePage {
  name: string;
  file: string;
}
