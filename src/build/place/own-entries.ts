import { readdirSync } from 'node:fs';
import { errorCode } from '../../content-source/error-code.ts';
import { MARK_PATTERN } from './process-mark.ts';

/** Name of the folder inside a place in which a process works on it. */
export function workName(mark: string): string {
  return `.registry-swap-${mark}`;
}

/** Name of the file inside a place by which a process claims it. */
export function claimName(mark: string): string {
  return `.registry-claim-${mark}`;
}

/**
 * What lies in a place, but for what the swap itself keeps there and for what a file system puts into its topmost
 * folder.
 * @returns nothing where there is no such folder
 */
export function placeEntries(place: string): string[] {
  return list(place).filter((name) => !OWN.test(name) && name !== 'lost+found');
}

/** The marks of processes that have work or a claim in a place. */
export function marksIn(place: string, kind: 'swap' | 'claim'): string[] {
  return list(place).flatMap((name) => {
    const [, found, mark = ''] = OWN.exec(name) ?? [];
    return found === kind ? [mark] : [];
  });
}

/** Whether a process has laid something ready in a place, or did so before it was killed. */
export function isWorkedOn(place: string): boolean {
  return marksIn(place, 'swap').length > 0;
}

const OWN = new RegExp(`^\\.registry-(swap|claim)-(${MARK_PATTERN})$`, 'u');

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
