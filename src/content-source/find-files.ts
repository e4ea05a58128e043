import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/**
 * Files of a content folder, relative to it, with `/`, in a fixed order. Left out: what begins with a dot, `README.md`
 * and `LICENSE` anywhere, and symbolic links, see {@link findLinks}.
 * @returns `undefined` when there is no such folder
 */
export function findFiles(contentDir: string): readonly string[] | undefined {
  try {
    return walk(contentDir, '', (entry) => entry.isFile() && !NOT_CONTENT.includes(entry.name)).sort();
  } catch {
    return undefined;
  }
}

/**
 * Symbolic links of a content folder, named like its files. They could lead out of it, and what lies there would be
 * published.
 * @throws when there is no such folder
 */
export function findLinks(contentDir: string): readonly string[] {
  return walk(contentDir, '', (entry) => entry.isSymbolicLink()).sort();
}

const NOT_CONTENT: readonly string[] = ['README.md', 'LICENSE'];

function walk(root: string, folder: string, isWanted: (entry: Dirent) => boolean): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return walk(root, path, isWanted);
    return isWanted(entry) ? [path] : [];
  });
}
