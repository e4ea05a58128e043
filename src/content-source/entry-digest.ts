import { entriesOf } from '../registry/content-entries.ts';
import type { Content, Entry } from '../registry/record.ts';
import { sha256, type SourceFile } from './source-file.ts';

/**
 * Digest of an entry with its prose, in hex. It covers the parsed data beside the files: a changed schema changes it
 * while the files stay the same.
 */
export function entryDigest({ data, ...entry }: Entry, files: ReadonlyMap<string, SourceFile>): string {
  const parts = [entry.file, ...Object.values(entry.prose).flatMap((text) => text?.file ?? [])];
  const digests = parts.map((file) => files.get(file)?.digest ?? '');
  return sha256([...digests, dataDigest(data), JSON.stringify(entry)].join('\n'));
}

/** Digests of all entries of a content. */
export function contentDigests(content: Content, files: ReadonlyMap<string, SourceFile>): string[] {
  return Object.values(entriesOf(content)).flatMap((list) => list.map((entry) => entryDigest(entry, files)));
}

/** Data that is still the same is the same object, in the next reading too. */
function dataDigest(data: object): string {
  const digest = known.get(data) ?? sha256(JSON.stringify(data));
  known.set(data, digest);
  return digest;
}

const known = new WeakMap<object, string>();
