import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { interfaceLanguage } from '../../src/i18n/locales.ts';
import { useMessages } from '../../src/i18n/translate.ts';
import { readContent } from '../../src/content-source/read-content.ts';
import { attribute, isElement, parsePage, textOf, type PageElement } from '../../tests/support/parse-page.ts';
import { REAL } from '../../tests/support/places.ts';
import { pageText } from '../../tests/support/site-files.ts';

const { document, paragraphs, statements } = load(
  readFileSync('content/tests/statements.yaml', 'utf8'),
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

  it('are each another, and looked for by words of their own', () => {
    expect(new Set(statements.map(({ says }) => says)).size).toBe(statements.length);
    for (const locale of locales) {
      const words = statements.map(({ element, keywords }) => [
        placeOf(element),
        ...(keywords[locale] ?? []),
      ]);
      expect(new Set(words.map((list) => list.join('\n'))).size, locale).toBe(statements.length);
    }
  });

  it('share an element only with others of their paragraph', () => {
    for (const { element, paragraph } of statements)
      for (const other of statements)
        if (placeOf(other.element) === placeOf(element)) expect(other.paragraph, element.id).toBe(paragraph);
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
    for (const keyword of keywords[locale] ?? []) expect(text).toMatch(new RegExp(keyword, 'isu'));
    expect(keywords[locale]?.length ?? 0).toBeGreaterThan(1);
    const marks = linksIn(found).filter(({ href }) => href.startsWith('#note-'));
    expect(marks, `one mark in "${element.id}"`).toHaveLength(1);
    // The heading has no number; its mark names it in words.
    const place = paragraph === 0 ? ', ' : useMessages(lang)('note.paragraph', { number: paragraph });
    expect(marks.map((mark) => mark.text.trim() + ' ').join('')).toContain(
      paragraph === 0 ? place : `${place} `,
    );
    const notes = marks.map(({ href }) => page.get(href.slice(1)));
    const sources = notes.flatMap((note) => (note ? linksIn(note).map(({ href }) => href) : []));
    expect(sources).toContain(`${REAL.basePath}${locale}/sources/${cite}/`);
  });

  it('give every statement room, and no two elements the same words', () => {
    const texts = new Map(
      statements.map(({ element }) => {
        const found = elementsById(element.path.replace('{locale}', locale)).get(element.id);
        return [placeOf(element), found ? textOf(found) : ''];
      }),
    );
    expect(new Set(texts.values()).size).toBe(texts.size);
    for (const [place, text] of texts) {
      const carried = statements.filter(({ element }) => placeOf(element) === place).length;
      expect(text.split(/\s+/u).length, place).toBeGreaterThan(3 * carried);
    }
  });
});

it('cites the document that the list is of', () => {
  expect(statements.every(({ cite }) => cite === document)).toBe(true);
});

const parsed = new Map<string, ReadonlyMap<string, PageElement>>();

function placeOf({ path, id }: Statement['element']): string {
  return `${path}#${id}`;
}

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
