import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { interfaceLanguage } from '../../src/i18n/locales.ts';
import { useMessages } from '../../src/i18n/translate.ts';
import { readContent } from '../../src/content-source/read-content.ts';
import { attribute, isElement, parsePage, textOf, type PageElement } from '../support/parse-page.ts';
import { REAL } from '../support/places.ts';
import { pageText } from '../support/site-files.ts';

const { document, paragraphs, statements } = load(
  readFileSync('tests/coverage/statements.yaml', 'utf8'),
) as Coverage;
const locales = readContent('content').content?.site.locales ?? [];

describe('the statements of the source document', () => {
  it('are numbered without a gap in paragraphs and sentences', () => {
    for (let paragraph = 0; paragraph <= paragraphs; paragraph += 1) {
      const sentences = statements.filter((one) => one.paragraph === paragraph).map((one) => one.sentence);
      const count = Math.max(0, ...sentences);
      expect(count, `paragraph ${paragraph}`).toBeGreaterThan(0);
      expect([...new Set(sentences)].sort((a, b) => a - b)).toEqual(
        Array.from({ length: count }, (_, index) => index + 1),
      );
    }
  });

  it('have an element each, and no two the same', () => {
    const places = statements.map(({ element }) => `${element.path}#${element.id}`);
    expect(new Set(places).size).toBe(statements.length);
    expect(new Set(statements.map(({ says }) => says)).size).toBe(statements.length);
  });

  it('are many', () => expect(statements.length).toBeGreaterThan(60));
});

describe.each(locales)('the pages in "%s"', (locale) => {
  const lang = interfaceLanguage(locale, locales);
  it.each(statements)('retell $id and cite its place', ({ element, keywords, paragraph, cite }) => {
    const page = elementsById(element.path.replace('{locale}', locale));
    const found = page.get(element.id);
    expect(found, `no element "${element.id}"`).toBeDefined();
    if (found === undefined) return;
    const text = textOf(found);
    for (const keyword of keywords[locale] ?? []) expect(text).toMatch(new RegExp(keyword, 'iu'));
    expect(keywords[locale]?.length ?? 0).toBeGreaterThan(1);
    const marks = linksIn(found).filter(({ href }) => href.startsWith('#note-'));
    // The heading has no number; its mark names it in words.
    const place = paragraph === 0 ? ', ' : useMessages(lang)('note.paragraph', { number: paragraph });
    expect(marks.map((mark) => mark.text.trim() + ' ').join('')).toContain(
      paragraph === 0 ? place : `${place} `,
    );
    const notes = marks.map(({ href }) => page.get(href.slice(1)));
    const sources = notes.flatMap((note) => (note ? linksIn(note).map(({ href }) => href) : []));
    expect(sources).toContain(`/${locale}/sources/${cite}/`);
  });

  it('retell each statement in words of its own', () => {
    const texts = statements.map(({ element }) => {
      const found = elementsById(element.path.replace('{locale}', locale)).get(element.id);
      return found ? textOf(found) : '';
    });
    expect(new Set(texts).size).toBe(statements.length);
    for (const text of texts) expect(text.split(/\s+/u).length).toBeGreaterThan(3);
  });
});

it('cites the document that the list is of', () => {
  expect(statements.every(({ cite }) => cite === document)).toBe(true);
});

const parsed = new Map<string, ReadonlyMap<string, PageElement>>();

/** Elements of a page that have an id. Every page is parsed once. */
function elementsById(path: string): ReadonlyMap<string, PageElement> {
  const known = parsed.get(path);
  if (known) return known;
  const { elements } = parsePage(pageText(REAL.folder, path.slice(1, -1)), path, path);
  const found = new Map(elements.map((element) => [attribute(element, 'id') ?? '', element]));
  parsed.set(path, found);
  return found;
}

function linksIn(element: PageElement): { href: string; text: string }[] {
  return element.childNodes
    .filter(isElement)
    .flatMap((child) => [
      ...(child.tagName === 'a' ? [{ href: attribute(child, 'href') ?? '', text: textOf(child) }] : []),
      ...linksIn(child),
    ]);
}

interface Coverage {
  document: string;
  paragraphs: number;
  statements: Statement[];
}

interface Statement {
  id: string;
  paragraph: number;
  sentence: number;
  says: string;
  cite: string;
  element: { path: string; id: string };
  keywords: Record<string, string[]>;
}
