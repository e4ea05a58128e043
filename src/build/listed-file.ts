import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Path of a file in a folder, by the names on the way to it. Every name has to be one that its folder lists, letter by
 * letter. So a request never brings a name to the system, and all that a system takes for a name besides leads nowhere:
 * `..`, another case, names that are too long, devices and streams of Windows. Links are not followed.
 * @param disk how folders are listed and paths put together; tests put other systems in its place
 */
export function listedFile(
  folder: string,
  names: readonly string[],
  disk: Disk = { list, join },
): string | undefined {
  let path = folder;
  for (const [index, name] of names.entries()) {
    const entry = disk.list(path).find((listed) => listed.name === name);
    const isThere = index === names.length - 1 ? entry?.isFile() : entry?.isDirectory();
    if (!isThere) return undefined;
    path = disk.join(path, name);
  }
  return names.length === 0 ? undefined : path;
}

/** A folder that a build has just moved away holds nothing. */
function list(folder: string): readonly Entry[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (isGone(error)) return [];
    throw error;
  }
}

/** Whether an error says that a file or folder is no longer there. */
export function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code));
}

/** How a system keeps files. */
export interface Disk {
  list: (folder: string) => readonly Entry[];
  join: (folder: string, name: string) => string;
}

interface Entry {
  name: string;
  isFile: () => boolean;
  isDirectory: () => boolean;
}
