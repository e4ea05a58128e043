import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Puts a finished folder in the place of another one. Both have to lie on one disk.
 * @param finished the new folder; it is moved
 * @param place where it shall stand
 * @throws when a move fails; what stood in the place before stands there again
 */
export function swapFolder(finished: string, place: string): void {
  const previous = `${finished}-previous`;
  mkdirSync(dirname(place), { recursive: true });
  rmSync(previous, { recursive: true, force: true });
  const replaced = existsSync(place);
  if (replaced) renameSync(place, previous);
  try {
    renameSync(finished, place);
  } catch (error) {
    if (replaced) renameSync(previous, place);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}
