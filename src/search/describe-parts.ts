import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { z } from 'astro/zod';
import { BEGINNING, PARTS_FILE, beginningsFile, type IndexParts } from './index-parts.ts';

/** What Pagefind writes before the contents of each of its files. */
const MAGIC = 'pagefind_dcd';
const META = /^pagefind\.(?<locale>.+)_[0-9a-f]+\.pf_meta$/u;

/** Version, pages, parts with their first and last word, and more. */
const metaSchema = z
  .tuple([z.string(), z.array(z.unknown()), z.array(z.tuple([z.string(), z.string(), z.string()]))])
  .rest(z.unknown());
/** Words, each with where it stands. */
const wordsSchema = z.tuple([z.array(z.tuple([z.string()]).rest(z.unknown()))]).rest(z.unknown());

/**
 * What the search has to know of an index before it is open, as files beside it: its parts, and the beginnings of its
 * words. @throws Error when its tables are not as Pagefind 1.4 writes them
 */
export function describeParts(files: readonly IndexFile[]): Map<string, string> {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const parts: Record<string, IndexParts[string]> = {};
  const described = new Map<string, string>();
  for (const { path, content } of files) {
    const locale = META.exec(path)?.groups?.['locale'];
    if (locale === undefined) continue;
    const [, , ranges] = metaSchema.parse(unpack(content));
    const words = ranges.map(([first, , name]) => [first, `index/${name}.pf_index`] as const);
    parts[locale] = { meta: path, words };
    const all = words.flatMap(([, file]) => wordsIn(contents.get(file)));
    described.set(beginningsFile(locale), JSON.stringify([...new Set(all.map(beginning))].sort().join(' ')));
  }
  return described.set(PARTS_FILE, JSON.stringify(parts));
}

function wordsIn(content: Uint8Array | undefined): string[] {
  if (content === undefined) throw new Error('A part of the search index is missing.');
  const [words] = wordsSchema.parse(unpack(content));
  return words.map(([word]) => word);
}

function beginning(word: string): string {
  return [...word].slice(0, BEGINNING).join('');
}

function unpack(content: Uint8Array): unknown {
  return decode(gunzipSync(content).subarray(MAGIC.length));
}

interface IndexFile {
  path: string;
  content: Uint8Array;
}
