import { describe, expect, it } from 'vitest';
import { partFile } from '../../../src/search/index-parts.ts';
import { readMeta, readPart, writeTable, type IndexFile } from '../../../src/search/index-tables.ts';
import { smallerParts } from '../../../src/search/smaller-parts.ts';

const META_FILE = 'pagefind.ru_0123.pf_meta';

/** An index whose words all stand at as many places, cut by Pagefind between any two. */
function indexOf(words: readonly string[], places: number): IndexFile[] {
  const at = Array.from({ length: places }, (_, place) => place + 1000);
  const half = Math.ceil(words.length / 2);
  const halves = [words.slice(0, half), words.slice(half)].filter((own) => own.length > 0);
  const ranges = halves.map((own, number) => [own.at(0), own.at(-1), `ru_${number}`]);
  return [
    { path: META_FILE, content: writeTable(['1.4.0', [['page', 9]], ranges, [['kind', 'ru_a']], []]) },
    ...halves.map((own, number) => ({
      path: partFile(`ru_${number}`),
      content: writeTable([own.map((word) => [word, [[1, at]]])]),
    })),
    { path: 'filter/ru_a.pf_filter', content: Buffer.from('filter') },
  ];
}

/** The parts of an index with what they answer and their words. */
function partsOf(files: readonly IndexFile[]): { first: string; last: string; words: string[] }[] {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  return readMeta(contents.get(META_FILE) ?? new Uint8Array())[2].map(([first, last, name]) => ({
    first,
    last,
    words: readPart(contents.get(partFile(name)) ?? new Uint8Array()).map(([word]) => word),
  }));
}

/** The first part that Pagefind takes to have a word, by the order of code points. */
function askedOf(files: readonly IndexFile[], typed: string): string[] | undefined {
  const isUpTo = (a: string, b: string): boolean => Buffer.compare(Buffer.from(a), Buffer.from(b)) <= 0;
  return partsOf(files).find(({ first, last }) => isUpTo(first, typed) && isUpTo(typed, last))?.words;
}

const words = ['п', 'партнер', 'партнерам»', 'париж', 'по', 'поезд', 'с', 'самар', 'сам', 'сборн'].sort();

describe('smallerParts', () => {
  it('has every word once, in order, and leaves all else as it was', () => {
    const files = smallerParts(indexOf(words, 900));
    expect(partsOf(files).flatMap(({ words: own }) => own)).toEqual(words);
    expect(partsOf(files).length).toBeGreaterThan(2);
    expect(files.filter(({ path }) => path.startsWith('index/'))).toHaveLength(partsOf(files).length);
    expect(files.find(({ path }) => path.startsWith('filter/'))?.content.toString()).toBe('filter');
    const meta = files.find(({ path }) => path === META_FILE);
    const [version, pages, , ...rest] = readMeta(meta?.content ?? new Uint8Array());
    expect([version, pages, rest]).toEqual(['1.4.0', [['page', 9]], [[['kind', 'ru_a']], []]]);
  });

  it('keeps words that begin alike together, and asks there for all their forms', () => {
    const files = smallerParts(indexOf(words, 900));
    expect(askedOf(files, 'партнеры')).toEqual(expect.arrayContaining(['партнер', 'партнерам»', 'париж']));
    for (const word of words) expect(askedOf(files, word)).toContain(word);
    expect(askedOf(files, 'поездами')).toContain('поезд');
    expect(askedOf(files, 'самарой')).toContain('самар');
  });

  it('cuts words that begin alike where they are too many', () => {
    const many = Array.from(
      { length: 60 },
      (_, at) => `по${String.fromCharCode(0x430 + (at % 30))}${at}`,
    ).sort();
    const files = smallerParts(indexOf(['по', ...many], 900));
    expect(partsOf(files).length).toBeGreaterThan(5);
    for (const word of ['по', ...many]) expect(askedOf(files, word)).toContain(word);
  });

  it('makes one part of few words', () => {
    expect(partsOf(smallerParts(indexOf(words, 3)))).toHaveLength(1);
  });
});
