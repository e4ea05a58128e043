import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Every file below a folder, relative to it, with `/`, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Writes files below a folder, by their path relative to it, and makes each folder that they lie in once. */
export function fileWriter(folder: string): (file: string, contents: string | Uint8Array) => void {
  const made = new Set<string>();
  return (file, contents) => {
    const place = join(folder, file);
    if (!made.has(dirname(place))) mkdirSync(dirname(place), { recursive: true });
    made.add(dirname(place));
    writeFileSync(place, contents);
  };
}
