import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseStat, residentBytes, treeOf } from './process-tree.ts';

/** Whether this system tells of its processes in files, as Linux does. */
export const canReadProcesses = existsSync('/proc/self/stat');

/**
 * CPU time in seconds, user and system, of all processes that this one has started and that have ended, with all that
 * they had started themselves and waited for.
 */
export function endedChildrenSeconds(): number {
  return (parseStat(read('/proc/self/stat'))?.childrenTicks ?? 0) / TICKS_PER_SECOND;
}

/** Memory in use, in bytes, by a process and all that descend from it. Pages that several share count for each. */
export function treeBytes(root: number): number {
  const rows = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => parseStat(read(`/proc/${name}/stat`)) ?? []);
  return treeOf(root, rows)
    .map((pid) => residentBytes(read(`/proc/${pid}/status`)))
    .reduce((sum, bytes) => sum + bytes, 0);
}

/** What Linux counts in for programs, whatever its kernel counts in. */
const TICKS_PER_SECOND = 100;

/** A process may end between two looks. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
