import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { z } from 'astro/zod';
import { BEGINNING, PARTS_FILE, beginningsFile, pagesFile, type IndexParts } from './index-parts.ts';

/** What Pagefind writes before the contents of each of its files. */
const MAGIC = 'pagefind_dcd';
const META = /^pagefind\.(?<locale>.+)_[0-9a-f]+\.pf_meta$/u;

/** Version, pages by id, parts with their first and last word, and more. */
const metaSchema = z
  .tuple([
    z.string(),
    z.array(z.tuple([z.string()]).rest(z.unknown())),
    z.array(z.tuple([z.string(), z.string(), z.string()])),
  ])
  .rest(z.unknown());
const pageSchema = z.looseObject({ url: z.string() });
/** Words, each with where it stands. */
const wordsSchema = z.tuple([z.array(z.tuple([z.string()]).rest(z.unknown()))]).rest(z.unknown());

/**
 * What the search has to know of an index and Pagefind does not tell, as files beside it: its parts, the beginnings of
 * its words, the ids of its pages. @throws Error when its tables are not as Pagefind 1.4 writes them
 */
export function describeParts(files: readonly IndexFile[]): Map<string, string> {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const parts: Record<string, IndexParts[string]> = {};
  const described = new Map<string, string>();
  for (const { path, content } of files) {
    const locale = META.exec(path)?.groups?.['locale'];
    if (locale === undefined) continue;
    const [, pages, ranges] = metaSchema.parse(decode(unpack(content)));
    const words = ranges.map(([first, , name]) => [first, `index/${name}.pf_index`] as const);
    parts[locale] = { meta: path, words };
    const all = words.flatMap(([, file]) => wordsIn(partOf(contents, file)));
    const addresses = pages.map(
      ([id]) => [addressIn(partOf(contents, `fragment/${id}.pf_fragment`)), id] as const,
    );
    described.set(
      pagesFile(locale),
      JSON.stringify(Object.fromEntries(addresses.sort(([a], [b]) => (a < b ? -1 : 1)))),
    );
    described.set(beginningsFile(locale), JSON.stringify([...new Set(all.map(beginning))].sort().join(' ')));
  }
  return described.set(PARTS_FILE, JSON.stringify(parts));
}

function partOf(contents: ReadonlyMap<string, Uint8Array>, file: string): Uint8Array {
  const content = contents.get(file);
  if (content === undefined) throw new Error(`The search index has no ${file}.`);
  return content;
}

function wordsIn(content: Uint8Array): string[] {
  const [words] = wordsSchema.parse(decode(unpack(content)));
  return words.map(([word]) => word);
}

/** Below the site, without a slash before it. */
function addressIn(content: Uint8Array): string {
  const { url } = pageSchema.parse(JSON.parse(unpack(content).toString()));
  return url.replace(/^\/+/u, '');
}

function beginning(word: string): string {
  return [...word].slice(0, BEGINNING).join('');
}

function unpack(content: Uint8Array): Buffer {
  return gunzipSync(content).subarray(MAGIC.length);
}

interface IndexFile {
  path: string;
  content: Uint8Array;
}
