import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent, type ReadResult } from '../../content-source/read-content.ts';
import { writeOver } from '../../content-source/write-whole.ts';
import { knownFields } from '../../content-source/schema-fields.ts';
import { recordFields } from '../../registry/schema/record-fields.ts';
import { recordSchemas } from '../../registry/schema/index.ts';
import type { Locales } from '../../registry/schema/localized-text.ts';
import { fixText, type Fix } from './fix-text.ts';

/**
 * Mends the files of a content folder where that is safe, see {@link fixText}; a mended file often shows what else is wrong
 * with it, so this looks again until there is nothing left.
 * @returns what was mended, by file in the order of the files
 */
export function fixContent(contentDir: string): Map<string, Fix[]> {
  const done = new Map<string, Fix[]>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const mended = fixOnce(contentDir, readContent(contentDir));
    if (mended.size === 0) break;
    for (const [file, fixes] of mended) done.set(file, [...(done.get(file) ?? []), ...fixes]);
  }
  return new Map([...done].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Syntax, values, order, and one more to see that nothing is left. */
const MOST_ROUNDS = 4;

function fixOnce(contentDir: string, { files, findings, content }: ReadResult): Map<string, Fix[]> {
  const byFile = Map.groupBy(findings, ({ file }) => file);
  const order = fieldOrder(content?.site.locales);
  const mended = new Map<string, Fix[]>();
  for (const { file, place } of files.values()) {
    const path = join(contentDir, file);
    const names = place.kind === 'record' ? order[place.collection] : [];
    const fixed = fixText({ file, place }, readFileSync(path), byFile.get(file) ?? [], names);
    if (fixed === undefined) continue;
    writeOver(path, fixed.text);
    mended.set(file, fixed.fixes);
  }
  return mended;
}

/** Fields of every collection in the order of its schema. What all records have in common stands where the writer put it. */
function fieldOrder(locales: readonly string[] | undefined): Readonly<Record<string, readonly string[]>> {
  const [first = 'und', ...others] = locales ?? [];
  const known: Locales = [first, ...others];
  const common = Object.keys(recordFields(known));
  return Object.fromEntries(
    Object.entries(recordSchemas(known)).map(([name, schema]) => [
      name,
      knownFields(schema, []).filter((field) => !common.includes(field)),
    ]),
  );
}
