import type { Entry } from '../registry/record.ts';
import { sha256, type SourceFile } from './source-file.ts';

/**
 * Digest of an entry with its prose, in hex. It covers the parsed data beside the files: a changed schema changes it
 * while the files stay the same.
 */
export function entryDigest(entry: Entry, files: ReadonlyMap<string, SourceFile>): string {
  const parts = [entry.file, ...Object.values(entry.prose).flatMap((text) => text?.file ?? [])];
  return sha256([...parts.map((file) => files.get(file)?.digest ?? ''), JSON.stringify(entry)].join('\n'));
}
