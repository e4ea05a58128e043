import { statSync } from 'node:fs';
import { join } from 'node:path';
import { siteFiles } from '../support/site-files.ts';

/**
 * One page of every kind in a language: of each list, its filters, its further pages, its records and what belongs to
 * them, and every single page. The largest stands for its kind, since it shows the most; but what is as long as a book
 * would take as long to walk through: its parts are those of other pages, and a small site has a small one.
 * @returns paths relative to the site, such as `ru/partners/some-town/`
 */
export function pageKinds(folder: string, locale: string): string[] {
  const largest = new Map<string, { path: string; size: number }>();
  for (const file of siteFiles(folder, 'index.html').filter((name) => name.startsWith(`${locale}/`))) {
    const path = file.slice(0, -'index.html'.length);
    const { size } = statSync(join(folder, file));
    if (size > LONGEST) continue;
    const kind = kindOf(path);
    if (size > (largest.get(kind)?.size ?? 0)) largest.set(kind, { path, size });
  }
  return [...largest.values()].map(({ path }) => path);
}

/** In bytes; the next longest page of the real site has a third of it. */
const LONGEST = 300_000;

function kindOf(path: string): string {
  const [locale = '', first = '', second = '', third = ''] = path.split('/');
  if (second === '') return `${locale}/${first}`;
  if (second === 'by' || second === 'page') return `${locale}/${first}/${second}`;
  return third === '' ? `${locale}/${first}/*` : `${locale}/${first}/*/${third}`;
}
