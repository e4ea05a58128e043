import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content-source/read-content.ts';
import { attribute, isElement, isText, parsePage, type PageElement } from '../support/parse-page.ts';
import { FIXTURE } from '../support/places.ts';
import { siteFiles } from '../support/site-files.ts';

/** The language of the invented city that the interface does not speak, and the one in which it speaks there. */
const [LOCALE, LANG] = ['fr', 'en'];

const files = siteFiles(FIXTURE.folder, '.html');
const below = (locale: string) =>
  files.filter((file) => file.startsWith(`${locale}/`)).map((file) => file.slice(locale.length));
/** Sheets in two languages name both in their address. */
const isInTwo = (file: string) => /\/brief\/[^/]+\/index\.html$/u.test(file);
const pages = below(LOCALE).map((file) => {
  const html = readFileSync(join(FIXTURE.folder, LOCALE + file), 'utf8');
  return parsePage(html, LOCALE + file, `${FIXTURE.basePath}${LOCALE}${file}`);
});
const texts = frenchTexts();

describe('a language that the interface does not speak', () => {
  it('has every page but those of the handbook, which is written for the interface', () => {
    const others = below(LANG).filter((file) => !file.startsWith('/handbook/'));
    expect(below(LOCALE).filter((file) => !isInTwo(file))).toEqual(others.filter((file) => !isInTwo(file)));
    expect(below(LOCALE).filter(isInTwo).length).toBe(others.filter(isInTwo).length);
    expect(below('ru').filter((file) => file.startsWith('/handbook/')).length).toBeGreaterThan(5);
    for (const { file, elements } of pages.filter(({ elements }) => !isDetour(elements))) {
      const links = elements.filter((one) => attribute(one, 'href')?.includes('/handbook/'));
      expect(
        links.map((one) => [attribute(one, 'href'), attribute(one, 'hreflang')]),
        file,
      ).toEqual([[`${FIXTURE.basePath}${LANG}/handbook/`, LANG]]);
    }
  });

  it('has its pages in the language of the interface, and each of its own texts marked', () => {
    let marked = 0;
    for (const { file, root } of pages) {
      expect(attribute(root, 'lang'), file).toBe(LANG);
      const pieces = textsBelow(root, '').filter(({ text }) => texts.some((own) => text.includes(own)));
      marked += pieces.length;
      expect(
        pieces.filter(({ lang }) => lang !== LOCALE),
        file,
      ).toEqual([]);
    }
    expect(marked).toBeGreaterThan(500);
  });

  it('has nothing else marked as its own', () => {
    for (const { file, root } of pages) {
      const astray = textsBelow(root, '').filter(
        ({ text, lang }) =>
          lang === LOCALE &&
          /\p{L}/u.test(text) &&
          !texts.some((own) => own.includes(text.trim()) || text.includes(own)) &&
          !UNTOLD.includes(text),
      );
      expect(astray, file).toEqual([]);
    }
  });
});

/** Names whose language nobody has told; they stand among those of the page's locale. */
const UNTOLD = ['Farthest Fancy'];

/** A page of an address that a record had before. */
function isDetour(elements: readonly PageElement[]): boolean {
  return elements.some((one) => attribute(one, 'http-equiv') === 'refresh');
}

/** Every text of the city in the language that is the same in no other. */
function frenchTexts(): string[] {
  const { content, files: sources } = readContent(FIXTURE.contentDir);
  const prose = [...sources.values()]
    .filter(({ file }) => file.includes(`.${LOCALE}.`))
    .flatMap(({ body }) => body.replaceAll(/<[^>]*>|\[@[^\]]*\]|\]\([^)]*\)/gu, '\n').split(/[\n[#]+/u))
    .map((text) => text.trim())
    .filter((text) => text.length > 3);
  return ['Français', ...prose, ...textsOf(content)];
}

function textsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { [LOCALE]: own, ...others } = value as Record<string, unknown>;
  const isText = typeof own === 'string' && !Object.values(others).includes(own);
  const titles = [own].flatMap((page) =>
    typeof page === 'object' && page !== null && 'title' in page ? [String(page.title)] : [],
  );
  return [...(isText ? [own] : []), ...titles, ...Object.values(others).flatMap(textsOf)];
}

/** Every text below an element with the language that it is marked with, but for what cannot carry one. */
function textsBelow(element: PageElement, around: string): { text: string; lang: string }[] {
  if (['head', 'script', 'style', 'template', 'title'].includes(element.tagName)) return [];
  // The beginning of a file of data, which is in all languages at once.
  if (attribute(element, 'class') === 'data-example') return [];
  const lang = attribute(element, 'lang') ?? around;
  return element.childNodes.flatMap((node) => {
    if (isElement(node)) return textsBelow(node, lang);
    return isText(node) ? [{ text: node.value.replaceAll('\u00a0', ' '), lang }] : [];
  });
}
