import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { z } from 'astro/zod';

/** A file of the index, as Pagefind makes it. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** A word, and where it stands. */
export type IndexedWord = z.infer<typeof wordSchema>;

/** What Pagefind writes before the contents of each of its files. */
const MAGIC = 'pagefind_dcd';
const META = /^pagefind\.(?<locale>.+)_[0-9a-f]+\.pf_meta$/u;

/** Version, pages by id, parts with the first and the last word that they answer, and more. */
const metaSchema = z
  .tuple([
    z.string(),
    z.array(z.tuple([z.string()]).rest(z.unknown())),
    z.array(z.tuple([z.string(), z.string(), z.string()])),
  ])
  .rest(z.unknown());
const wordSchema = z.tuple([z.string()]).rest(z.unknown());
const partSchema = z.tuple([z.array(wordSchema)]).rest(z.unknown());
const pageSchema = z.looseObject({ url: z.string() });

/** What Pagefind has to know of all parts of an index. @throws Error when it is not as Pagefind 1.4 writes it */
export function readMeta(content: Uint8Array): z.infer<typeof metaSchema> {
  return metaSchema.parse(decode(unpack(content)));
}

/** The locale of a file that `readMeta` reads; `undefined` of any other. */
export function metaLocale(path: string): string | undefined {
  return META.exec(path)?.groups?.['locale'];
}

/** Words of a part. @throws Error when it is not as Pagefind 1.4 writes it */
export function readPart(content: Uint8Array): IndexedWord[] {
  return partSchema.parse(decode(unpack(content)))[0];
}

/** The address of a page. @throws Error when it is not as Pagefind 1.4 writes it */
export function readPageUrl(content: Uint8Array): string {
  return pageSchema.parse(JSON.parse(unpack(content).toString())).url;
}

/** A table in the form in which Pagefind reads it. */
export function writeTable(table: unknown): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(MAGIC), encode(table)]), { level: 9 });
}

/** What a file holds. @throws Error when the index does not have it */
export function contentOf(contents: ReadonlyMap<string, Uint8Array>, file: string): Uint8Array {
  const content = contents.get(file);
  if (content === undefined) throw new Error(`The search index has no ${file}.`);
  return content;
}

function unpack(content: Uint8Array): Buffer {
  return gunzipSync(content).subarray(MAGIC.length);
}
