import type { renameSync } from 'node:fs';
import { errorCode } from '../../content-source/error-code.ts';
import { pause } from './pause.ts';

/**
 * Moves a file or folder. Where a program still reads a file, as virus scanners on Windows do with every new one, it is
 * tried again for a second.
 * @throws what the last try threw
 */
export function movePatiently(from: string, to: string, rename: typeof renameSync): void {
  for (let tried = 1; ; tried += 1) {
    try {
      rename(from, to);
      return;
    } catch (error) {
      if (!isInUse(error) || tried === TRIES) throw error;
      pause(PAUSE_MS);
    }
  }
}

/** The same patience for `rmSync`. */
export const REMOVE_PATIENTLY = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 };

const TRIES = 10;
const PAUSE_MS = 100;

/** How Windows says that another program holds a file. */
function isInUse(error: unknown): boolean {
  const code = errorCode(error);
  return code === 'EPERM' || code === 'EBUSY' || code === 'EACCES';
}
