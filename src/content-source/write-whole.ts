import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  constants,
  copyFileSync,
  linkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorCode } from './error-code.ts';

/**
 * Writes a file that is not there yet, whole or not at all.
 * @returns whether it was written; what is there already, be it a link that leads nowhere, is not touched
 */
export function writeNew(path: string, contents: string | Uint8Array): boolean {
  try {
    writeBeside(path, contents, (beside) => giveName(beside, path));
    return true;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    return false;
  }
}

/**
 * Writes a file anew, whole or not at all. A link stays, and what it leads to is written; the rights of the file stay
 * too.
 */
export function writeOver(path: string, contents: string | Uint8Array): void {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode;
  const target = mode === undefined ? path : realpathSync(path);
  writeBeside(target, contents, (beside) => {
    if (mode !== undefined) chmodSync(beside, mode);
    renameSync(beside, target);
  });
}

/**
 * Unlike a move, a second name for a file never takes the place of another. Where a disk knows none, the file is
 * copied.
 */
function giveName(file: string, name: string): void {
  try {
    linkSync(file, name);
  } catch (error) {
    if (!NO_LINKS.includes(errorCode(error) ?? '')) throw error;
    copyFileSync(file, name, constants.COPYFILE_EXCL);
  }
}

/** How systems say that a disk knows no second names for files. */
const NO_LINKS: readonly string[] = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'];

/**
 * Writes to a name of its own in the same folder, which begins with a dot and so is no content, and takes it away
 * afterwards.
 */
function writeBeside(path: string, contents: string | Uint8Array, place: (beside: string) => void): void {
  const beside = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomUUID()}`);
  try {
    writeFileSync(beside, contents, { flag: 'wx' });
    place(beside);
  } finally {
    rmSync(beside, { force: true });
  }
}
