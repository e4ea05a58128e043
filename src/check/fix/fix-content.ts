import { join } from 'node:path';
import { readBytes } from '../../content-source/read-bytes.ts';
import { readContent, type ReadResult } from '../../content-source/read-content.ts';
import { writeOver } from '../../content-source/write-whole.ts';
import { COMMON_FIELDS, fieldNames } from '../../registry/fields.ts';
import { compareText } from '../../registry/sort.ts';
import type { CollectionName } from '../../format/index.ts';
import type { Fix } from './fix.ts';
import { fixText } from './fix-text.ts';

/**
 * Mends the files of a content folder where that is safe, see {@link fixText}; a mended file often shows what else is
 * wrong with it, so this looks again until there is nothing left.
 * @returns what was mended, by file in the order of the files
 */
export function fixContent(contentDir: string): Map<string, Fix[]> {
  const done = new Map<string, Fix[]>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const mended = fixOnce(contentDir, readContent(contentDir));
    if (mended.size === 0) break;
    for (const [file, fixes] of mended) done.set(file, [...(done.get(file) ?? []), ...fixes]);
  }
  return new Map([...done].toSorted(([a], [b]) => compareText(a, b)));
}

/** Syntax, values, order, and one more to see that nothing is left. */
const MOST_ROUNDS = 4;

function fixOnce(contentDir: string, { files, findings }: ReadResult): Map<string, Fix[]> {
  const byFile = Map.groupBy(findings, ({ file }) => file);
  const mended = new Map<string, Fix[]>();
  for (const { file, place } of files.values()) {
    const path = join(contentDir, file);
    const names = place.kind === 'record' ? ownFields(place.collection) : [];
    const read = readBytes(path);
    if ('refused' in read) continue;
    const fixed = fixText({ file, place }, read.bytes, byFile.get(file) ?? [], names);
    if (fixed === undefined) continue;
    writeOver(path, fixed.text);
    mended.set(file, fixed.fixes);
  }
  return mended;
}

/** Fields in the order of their schema. What all records have in common stands where the writer put it. */
function ownFields(collection: CollectionName): readonly string[] {
  return fieldNames(collection).filter((name) => !COMMON_FIELDS.includes(name));
}
