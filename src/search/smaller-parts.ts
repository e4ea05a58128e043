import { createHash } from 'node:crypto';
import { encode } from 'cborg';
import { partFile } from './index-parts.ts';
import {
  contentOf,
  metaLocale,
  readMeta,
  readPart,
  writeTable,
  type IndexFile,
  type IndexedWord,
} from './index-tables.ts';

/** Bytes of a part before it is packed: a request of a few kilobytes, of which a word needs one. */
const SIZE = 12_000;

/** Letters that words have in common which stay together. */
const TOGETHER = 2;

/** Sorts behind every letter. */
const LAST = '\u{10ffff}';

/**
 * The index with its words in smaller parts. Pagefind makes them of some 30 KB and cuts between any two words, but asks
 * for the part by a word as it was typed: «партнёры» is then asked of the part behind the one that has the stem
 * «партнёр». Here words that begin alike lie together, and a part answers all that may be typed between its words.
 * @throws Error when the tables are not as Pagefind 1.4 writes them
 */
export function smallerParts(files: readonly IndexFile[]): IndexFile[] {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  for (const { path, content } of files) {
    const locale = metaLocale(path);
    if (locale === undefined) continue;
    const [version, pages, ranges, ...rest] = readMeta(content);
    const words: IndexedWord[] = [];
    for (const [, , name] of ranges) {
      words.push(...readPart(contentOf(contents, partFile(name))));
      contents.delete(partFile(name));
    }
    const parts = cut(words, TOGETHER).map(({ first, last, words: own }) => {
      const part = writeTable([own]);
      const name = `${locale}_${createHash('sha256').update(part).digest('hex').slice(0, 10)}`;
      contents.set(partFile(name), part);
      return [first, last, name];
    });
    contents.set(path, writeTable([version, pages, parts, ...rest]));
  }
  return [...contents].map(([path, content]) => ({ path, content }));
}

/** Sorted words in parts, cut only between words whose first letters are not the same. */
function cut(words: readonly IndexedWord[], letters: number): Part[] {
  const parts: Part[] = [];
  for (const group of alike(words, letters)) {
    const before = parts.at(-1);
    if (group.size > 2 * SIZE && group.words.length > 1) parts.push(...cut(group.words, letters + 1));
    else if (before && before.size + group.size <= SIZE) {
      before.words.push(...group.words);
      before.size += group.size;
      before.last = group.last;
    } else parts.push(group);
  }
  return parts;
}

/** Words that begin with the same letters, as parts of their own. */
function alike(words: readonly IndexedWord[], letters: number): Part[] {
  const groups: Part[] = [];
  for (const word of words) {
    const shared = [...word[0]].slice(0, letters);
    const beginning = shared.join('');
    const size = encode(word).length;
    const group = groups.at(-1);
    if (group?.first === beginning) {
      group.words.push(word);
      group.size += size;
    } else {
      const last = shared.length < letters ? beginning : beginning + LAST;
      groups.push({ first: beginning, last, size, words: [word] });
    }
  }
  return groups;
}

interface Part {
  /** What it answers, from here to there. */
  first: string;
  last: string;
  size: number;
  words: IndexedWord[];
}
