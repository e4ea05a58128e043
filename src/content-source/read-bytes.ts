import { accessSync, constants, lstatSync, readFileSync } from 'node:fs';
import { LIMITS } from './limits.ts';

/** Bytes of a file that is read as text, or why it is not read. */
export function readBytes(path: string): { bytes: Uint8Array } | { refused: Refusal } {
  const refused = refusal(path, LIMITS.bytes);
  if (refused !== undefined) return { refused };
  try {
    return { bytes: readFileSync(path) };
  } catch {
    return { refused: 'unreadable-file' };
  }
}

/** Why a document or picture is not taken; `undefined` when it is. */
export function refuseAsset(path: string): Refusal | undefined {
  return refusal(path, LIMITS.megabytes * 1024 * 1024);
}

/** Without opening it: to open a pipe is to wait for who writes into it. */
function refusal(path: string, most: number): Refusal | undefined {
  try {
    const stats = lstatSync(path);
    if (!stats.isFile()) return 'not-a-file';
    if (stats.size > most) return 'over-limit';
    accessSync(path, constants.R_OK);
    return undefined;
  } catch {
    return 'unreadable-file';
  }
}

/** A rule of the check. */
type Refusal = 'not-a-file' | 'over-limit' | 'unreadable-file';
