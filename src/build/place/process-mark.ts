import { readFileSync } from 'node:fs';
import { errorCode } from '../../content-source/error-code.ts';

/**
 * A name for this process that no other ever has: its number, and when it began where the system says so (Linux).
 * Folders that carry it in their names can be told from those that a process left behind when it was killed.
 */
export function processMark(): string {
  return markOf(process.pid);
}

/**
 * Whether the process with a mark still runs. Where the system does not say when a process began, the number alone
 * counts, and another process that was given the same number stands for the dead one until it ends too.
 */
export function isRunning(mark: string): boolean {
  const pid = Number(mark.split('-', 1)[0]);
  return answers(pid) && markOf(pid) === mark;
}

/** What a mark looks like, for names that carry one. */
export const MARK_PATTERN = String.raw`\d+-\d+`;

function markOf(pid: number): string {
  return `${pid}-${beginning(pid) ?? 0}`;
}

function answers(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, and belongs to somebody else.
    return errorCode(error) === 'EPERM';
  }
}

/** When a process began, in ticks since the machine did; nothing of one that ended and that nobody has cleared away. */
function beginning(pid: number): string | undefined {
  try {
    // The name of the program stands in brackets and may hold anything.
    const [, rest = ''] = /\) (.*)$/su.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    const fields = rest.trim().split(' ');
    return fields[STATE] === 'Z' ? undefined : fields[BEGINNING];
  } catch {
    return undefined;
  }
}

/** Places in the line of a process, counted from the field after its name. */
const STATE = 0;
const BEGINNING = 19;
