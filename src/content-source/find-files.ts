import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** The files of a content folder, see {@link lookInto}; `undefined` when there is no such folder. */
export function findFiles(contentDir: string): readonly string[] | undefined {
  return lookInto(contentDir)?.files;
}

/**
 * What lies in a content folder, relative to it, with `/`, in a fixed order. Left out is what begins with a dot, and
 * the folder `tests`, which is no content.
 * @returns `undefined` when there is no such folder
 */
export function lookInto(contentDir: string): FolderContents | undefined {
  const found = walk(contentDir, '');
  return (
    found && {
      files: found.flatMap(({ path, entry }) =>
        entry?.isFile() === true && !NOT_CONTENT.includes(entry.name) ? [path] : [],
      ),
      strangers: found.flatMap(strangerOf),
    }
  );
}

function strangerOf({ path, entry }: Found): Stranger[] {
  if (entry === undefined) return [{ path, kind: 'unreadable' }];
  if (entry.isSymbolicLink()) return [{ path, kind: 'link' }];
  if (entry.isDirectory()) return FILE_ENDING.test(path) ? [{ path, kind: 'folder' }] : [];
  return entry.isFile() ? [] : [{ path, kind: 'device' }];
}

const NOT_CONTENT: readonly string[] = ['README.md', 'LICENSE'];

/** What `npm test` runs besides its own tests, and what these ask the site: nothing of it is read or published. */
const TESTS = 'tests';

/** Of a record, vocabulary or page; a folder called so is a file that something went wrong with. */
const FILE_ENDING = /\.(?:md|mdx|yaml)$/u;

/** Everything of the content below a folder, in a fixed order; `undefined` when it cannot be read. */
function walk(root: string, folder: string): Found[] | undefined {
  const entries = readFolder(join(root, folder));
  const found = entries?.flatMap((entry): Found[] => {
    if (entry.name.startsWith('.')) return [];
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [{ path, entry }];
    if (path === TESTS) return [];
    return [{ path, entry }, ...(walk(root, path) ?? [{ path, entry: undefined }])];
  });
  return found?.sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
}

function readFolder(path: string): Dirent[] | undefined {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

interface Found {
  path: string;
  /** `undefined` for a folder that cannot be read. */
  entry: Dirent | undefined;
}

interface FolderContents {
  /** Plain files, without every `README.md` and `LICENSE`. */
  files: readonly string[];
  /**
   * What is neither file nor folder, or a folder named like a file. Links could lead out of the content, and what lies
   * there would be published; pipes and devices could be read for ever.
   */
  strangers: readonly Stranger[];
}

interface Stranger {
  path: string;
  kind: 'link' | 'folder' | 'device' | 'unreadable';
}
