import { describe, expect, it } from 'vitest';
import { bookOutline, type Chapter } from '../../../../src/views/book/book-outline.ts';
import { bookPages, storiesIn, type BookView } from '../../../../src/views/book/book-view.ts';
import { bookVolumes } from '../../../../src/views/book/book-volumes.ts';
import type { BookEntry } from '../../../../src/views/book/book-entry.ts';
import { pageContext } from '../../../../src/views/context.ts';
import { emptyContent, sampleContent } from '../sample-content.ts';
import { made, registryOf } from '../sample-views.ts';

const registry = registryOf(sampleContent());
const ctx = pageContext(registry, 'ru');
const [book] = made(bookPages(ctx)) as [BookView];
const entries = book.parts.flatMap((part) => part.entries.flatMap(withInner));

function withInner(entry: BookEntry): BookEntry[] {
  return [entry, ...entry.groups.flatMap((group) => group.entries.flatMap(withInner))];
}

function told(chapter: Chapter): Chapter[] {
  return [chapter, ...[...chapter.papers.chapters, ...chapter.events.chapters].flatMap(told)];
}

/** Every value of a key, however deep. */
function valuesOf(value: unknown, key: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(name === key ? [inner] : []),
    ...valuesOf(inner, key),
  ]);
}

describe('bookPages', () => {
  it('tells every record once, with a number and a place of its own', () => {
    const { partners, agreements, events, associations, legalActs } = registry;
    const records = [...partners, ...agreements, ...events, ...associations, ...legalActs];
    expect(entries.map(({ anchor }) => anchor).sort()).toEqual(
      records.map(({ collection, id }) => `${collection}-${id}`).sort(),
    );
    expect(new Set(entries.map(({ number }) => number)).size).toBe(records.length);
  });

  it('numbers its notes through, and every mark leads to one of them and back', () => {
    const numbers = book.notes.map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    const marks = valuesOf([book.parts, book.declared, book.glossary], 'notes').flat() as {
      id: string;
      target: string;
    }[];
    expect(marks.length).toBeGreaterThan(10);
    expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
    expect(marks.map(({ id }) => id).sort()).toEqual(book.notes.flatMap(({ refs }) => refs).sort());
    expect(marks.filter(({ target }) => !book.notes.some(({ anchor }) => anchor === target))).toEqual([]);
  });

  it('leads to records within itself, and to parts of a record by the record', () => {
    const hrefs = valuesOf(book.parts, 'href') as string[];
    const anchors = new Set(entries.map(({ anchor }) => anchor));
    const inside = hrefs.filter((href) => href.startsWith('#'));
    expect(inside).toContain('#partners-alpha');
    expect(inside.filter((href) => ![...anchors].some((anchor) => href.slice(1).startsWith(anchor)))).toEqual(
      [],
    );
    expect(hrefs.filter((href) => href === '/ru/partners/alpha/')).toEqual([]);
  });

  it('has an index of the names that it tells, each with the number of its chapter', () => {
    const names = book.names.parts.flatMap(({ letters }) => letters.flatMap((letter) => letter.names));
    const alpha = entries.find(({ anchor }) => anchor === 'partners-alpha');
    expect(names.find(({ href }) => href === '#partners-alpha')?.number).toBe(alpha?.number);
    expect(names.every(({ href, number }) => href.startsWith('#') && number !== undefined)).toBe(true);
  });

  it('names the page that prose is written for', () => {
    expect(storiesIn(book).map(({ anchor, page }) => [anchor, page])).toContainEqual([
      'partners-alpha',
      '/ru/partners/alpha/',
    ]);
  });

  it('is there for a registry without records too', () => {
    const [empty] = made(bookPages(pageContext(registryOf(emptyContent()), 'en')));
    expect([empty?.parts, empty?.volumes, empty?.names]).toEqual([[], [], { parts: [] }]);
  });
});

describe('bookVolumes', () => {
  const parts = bookOutline(ctx);

  it('keeps chapters whole and in their order, and each volume within its measure', () => {
    const volumes = bookVolumes(parts, 3);
    expect(volumes.length).toBeGreaterThan(2);
    expect(volumes.flatMap((volume) => volume.flatMap(({ chapters }) => chapters))).toEqual(
      parts.flatMap(({ chapters }) => chapters),
    );
    const sizes = volumes.map((volume) => volume.map(({ chapters }) => chapters));
    for (const chapters of sizes.map((volume) => volume.flat()))
      expect(chapters.length === 1 || chapters.flatMap(told).length <= 3).toBe(true);
  });
});
