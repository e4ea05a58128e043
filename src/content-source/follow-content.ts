import { readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { FSWatcher } from 'vite';
import { forgetRead, readOnce } from './read-once.ts';
import { sha256 } from './source-file.ts';

/**
 * Has the content read again whenever a file of it changes.
 * @param contentDir absolute path
 * @param tell called after each change, when {@link readOnce} gives the new state
 */
export function followContent(watcher: FSWatcher, contentDir: string, tell: () => void): void {
  watcher.add(contentDir);
  const readAnew = () => {
    forgetRead();
    tell();
  };
  watcher.on('all', (_event, path) => {
    const file = resolve(path);
    if (!file.startsWith(contentDir + sep)) return;
    readAnew();
    const read = readOnce(contentDir).files.get(relative(contentDir, file).split(sep).join('/'))?.digest;
    setTimeout(() => {
      if (read !== undefined && hasMoved(file, read)) readAnew();
    }, SETTLED_MS).unref();
  });
}

/**
 * After this long a file is looked at once more: it may have been read while it was half written, and the watcher takes
 * two changes within milliseconds for one.
 */
const SETTLED_MS = 200;

/** Whether a file is no longer what was read of it. */
function hasMoved(file: string, read: string): boolean {
  try {
    return sha256(readFileSync(file)) !== read;
  } catch {
    // It is gone, of which the watcher tells.
    return false;
  }
}
