import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { errorCode } from '../../content-source/error-code.ts';
import { isRunning, processMark } from './process-mark.ts';

/**
 * Lets one build of this checkout work at a time; another waits for its turn. Astro keeps the list of the pages that it
 * compiles in one place of the project (`.astro/content-modules.mjs`): of two builds with different content one would
 * take the list of the other. The turn of a process that was killed is over.
 * @param onWait called once, when another build has the turn
 * @param room where the turn is kept; tests have their own
 */
export async function inTurn<T>(
  onWait: () => void,
  work: () => Promise<T>,
  room = resolve('.build'),
): Promise<T> {
  mkdirSync(room, { recursive: true });
  const turn = join(room, 'turn');
  for (let refused = 0; !take(turn); refused += 1) {
    // The first time it may be the turn of a dead process, which is over now.
    if (refused === 1) onWait();
    await wait(PAUSE);
  }
  try {
    return await work();
  } finally {
    rmSync(turn, { force: true });
  }
}

const PAUSE = 200;
/** The file is there for a moment before its one line is. */
const UNWRITTEN = 10_000;

function take(turn: string): boolean {
  try {
    writeFileSync(turn, processMark(), { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    endIfOver(turn);
    return false;
  }
}

/** Moves the turn of a dead process aside: two that see it at once must not take away what a third has taken since. */
function endIfOver(turn: string): void {
  try {
    const mark = readFileSync(turn, 'utf8');
    if (mark === '' ? Date.now() - statSync(turn).mtimeMs < UNWRITTEN : isRunning(mark)) return;
    const aside = `${turn}-${processMark()}`;
    renameSync(turn, aside);
    if (readFileSync(aside, 'utf8') === mark) rmSync(aside);
    else renameSync(aside, turn);
  } catch (error) {
    // Somebody else was faster.
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}
