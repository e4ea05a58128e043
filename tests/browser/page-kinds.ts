import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, parsePage, type PageElement } from '../support/parse-page.ts';
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

/**
 * Of the pages of every kind those that have an element which no other of them has, or one in a place where no other
 * has it: the others are made of the same.
 */
export function tellingPages(folder: string, locale: string): string[] {
  const pages = pageKinds(folder, locale).map((path) => {
    const { elements } = parsePage(readFileSync(join(folder, path, 'index.html'), 'utf8'), path, `/${path}`);
    return { path, makes: new Set(elements.map(makeOf)) };
  });
  const known = new Set<string>();
  const telling = pages
    .toSorted((a, b) => b.makes.size - a.makes.size)
    .filter(({ makes }) => {
      const isNew = [...makes].some((make) => !known.has(make));
      for (const make of makes) known.add(make);
      return isNew;
    });
  return telling.map(({ path }) => path);
}

/** How an element is made, and what it stands in. */
function makeOf(element: PageElement): string {
  const own = (one: PageElement): string => `${one.tagName}.${attribute(one, 'class') ?? ''}`;
  const states = element.attrs.map(({ name }) => name).filter((name) => /^(?:aria-|role$|type$)/u.test(name));
  const around = element.parentNode;
  return `${around && 'attrs' in around ? own(around) : ''} > ${own(element)} ${states.join(' ')}`;
}

/** In bytes; the next longest page of the real site has a third of it. */
const LONGEST = 300_000;

function kindOf(path: string): string {
  const [locale = '', first = '', second = '', third = ''] = path.split('/');
  if (second === '') return `${locale}/${first}`;
  if (second === 'by' || second === 'page') return `${locale}/${first}/${second}`;
  return third === '' ? `${locale}/${first}/*` : `${locale}/${first}/*/${third}`;
}
