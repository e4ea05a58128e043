import { accessSync, constants, lstatSync, readFileSync } from 'node:fs';
import { LIMITS } from './limits.ts';

/** Bytes of a file that is read as text, or why it is not read. */
export function readBytes(path: string): { bytes: Uint8Array } | { refused: Refusal } {
  try {
    const refused = refusal(path, LIMITS.bytes);
    return refused === undefined ? { bytes: readFileSync(path) } : { refused };
  } catch {
    return { refused: 'unreadable-file' };
  }
}

/** Why a document or picture is not taken; `undefined` when it is. */
export function refuseAsset(path: string): Refusal | undefined {
  try {
    const refused = refusal(path, LIMITS.megabytes * 1024 * 1024);
    if (refused === undefined) accessSync(path, constants.R_OK);
    return refused;
  } catch {
    return 'unreadable-file';
  }
}

/** Without opening it: to open a pipe is to wait for who writes into it. */
function refusal(path: string, most: number): Refusal | undefined {
  const stats = lstatSync(path);
  if (!stats.isFile()) return 'not-a-file';
  return stats.size > most ? 'over-limit' : undefined;
}

/** A rule of the check. */
type Refusal = 'not-a-file' | 'over-limit' | 'unreadable-file';
