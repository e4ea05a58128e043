import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Files of a content folder, relative to it, with `/`, in a fixed order. Left out: what begins with a dot, `README.md` and
 * `LICENSE` anywhere, and symbolic links, which could lead out of the folder.
 * @returns `undefined` when there is no such folder
 */
export function findFiles(contentDir: string): readonly string[] | undefined {
  try {
    return walk(contentDir, '').sort();
  } catch {
    return undefined;
  }
}

const NOT_CONTENT: readonly string[] = ['README.md', 'LICENSE'];

function walk(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || NOT_CONTENT.includes(entry.name)) return [];
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return walk(root, path);
    return entry.isFile() ? [path] : [];
  });
}
