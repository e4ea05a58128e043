import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Puts a finished folder in the place of another one. Both have to lie on one disk. Where a program still reads a file, as virus
 * scanners on Windows do with every new one, it is tried again for a second.
 * @param finished the new folder; it is moved
 * @param place where it shall stand
 * @param rename moves a folder; tests put their own in its place
 * @throws when a move fails; what stood in the place before stands there again
 */
export function swapFolder(finished: string, place: string, rename = renameSync): void {
  const previous = `${finished}-previous`;
  mkdirSync(dirname(place), { recursive: true });
  rmSync(previous, PATIENTLY);
  const replaced = existsSync(place);
  if (replaced) renamePatiently(place, previous, rename);
  try {
    renamePatiently(finished, place, rename);
  } catch (error) {
    if (replaced) renamePatiently(previous, place, rename);
    throw error;
  }
  rmSync(previous, PATIENTLY);
}

const TRIES = 10;
const PAUSE_MS = 100;
const PATIENTLY = { recursive: true, force: true, maxRetries: TRIES, retryDelay: PAUSE_MS };

function renamePatiently(from: string, to: string, rename: typeof renameSync): void {
  for (let tried = 1; ; tried += 1) {
    try {
      rename(from, to);
      return;
    } catch (error) {
      if (!isInUse(error) || tried === TRIES) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
}

/** How Windows says that another program holds a file. */
function isInUse(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'EPERM' || code === 'EBUSY' || code === 'EACCES';
}
