import { readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { forgetRead, readOnce } from './read-once.ts';
import { sha256 } from './source-file.ts';

/**
 * Has the content read again whenever a file of it changes, once for all who ask to be told.
 * @param contentDir absolute path
 * @param tell called after each change, when {@link readOnce} gives the new state
 */
export function followContent(watcher: Watcher, contentDir: string, tell: () => void): void {
  const known = followers.get(watcher);
  if (known) {
    known.add(tell);
    return;
  }
  const all = new Set([tell]);
  followers.set(watcher, all);
  watcher.add(contentDir);
  const readAnew = () => {
    forgetRead();
    for (const each of all) each();
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

const followers = new WeakMap<Watcher, Set<() => void>>();

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

type Watcher = NonNullable<LoaderContext['watcher']>;
