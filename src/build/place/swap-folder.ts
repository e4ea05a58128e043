import { copyFileSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../../content-source/error-code.ts';
import { claimPlace } from './claim-place.ts';
import { movePatiently, REMOVE_PATIENTLY } from './move-patiently.ts';
import { marksIn, placeEntries, workName } from './own-entries.ts';
import { isRunning, processMark } from './process-mark.ts';

/**
 * Puts what a finished folder holds in the place of what another one holds. The place itself stays, so that it may be a
 * mount point or lie in a folder where nothing can be written, and whoever has it open sees the new site. The new files
 * are first laid into a hidden folder inside it (copied, when they come from another disk); then the old entries are
 * moved out and the new ones in, some dozens of moves on one disk. For that moment, of about a millisecond, a reader
 * may miss a page. Where it was stopped in between, {@link recoverPlace} puts the old entries back.
 * @param finished the new folder; what it holds is moved
 * @param place where it shall stand, links followed; it is made when it is not there
 * @param options.mayReplace is asked while no other process can change the place; it throws when the place must be left
 * as it is. `rename` moves a file; tests put their own in its place
 * @throws when a move fails; what stood in the place before stands there again, or is put back by the next start
 */
export function swapFolder(finished: string, place: string, options: SwapOptions = {}): void {
  const { mayReplace = () => undefined, rename = renameSync } = options;
  mkdirSync(place, { recursive: true });
  const work = join(place, workName(processMark()));
  try {
    mkdirSync(work);
    bring(finished, join(work, NEXT), rename);
    claimPlace(place, () => {
      undoLeft(place);
      mayReplace();
      exchange(place, work, rename);
    });
  } finally {
    // What could not be put back stays for the next start.
    if (!isUnfinished(work)) rmSync(work, REMOVE_PATIENTLY);
  }
}

/**
 * Ends what a killed process left undone in a place: the old entries stand there again, and nothing else of it is left.
 * A place that no process was working on is not touched.
 */
export function recoverPlace(place: string): void {
  if (leftMarks(place).length > 0) claimPlace(place, () => undoLeft(place));
}

/** Whether this process, or one that was killed, was stopped while it moved entries of a place. */
export function isHalfSwapped(place: string): boolean {
  const own = processMark();
  return marksIn(place, 'swap').some(
    (mark) => (mark === own || !isRunning(mark)) && isUnfinished(join(place, workName(mark))),
  );
}

/** New entries that are not in their place yet. */
const NEXT = 'next';
/** Old entries while they are moved out, or back: all others in the place are old too. */
const LEAVING = 'leaving';
/** Old entries when all of them are out: all others in the place are new. */
const LEFT = 'left';
/** Old entries that nobody needs any more. */
const OLD = 'old';

function exchange(place: string, work: string, rename: Rename): void {
  try {
    mkdirSync(join(work, LEAVING));
    moveEntries(place, join(work, LEAVING), rename);
    movePatiently(join(work, LEAVING), join(work, LEFT), rename);
    moveEntries(join(work, NEXT), place, rename);
    movePatiently(join(work, LEFT), join(work, OLD), rename);
  } catch (error) {
    undo(place, work, rename);
    throw error;
  }
}

/** Puts the old entries back. It may be stopped at any point and begun again. */
function undo(place: string, work: string, rename: Rename): void {
  const leaving = join(work, LEAVING);
  if (!isFolder(work)) return;
  if (isFolder(join(work, LEFT))) {
    moveEntries(place, join(work, NEXT), rename);
    movePatiently(join(work, LEFT), leaving, rename);
  }
  if (isFolder(leaving)) {
    moveEntries(leaving, place, rename);
    rmSync(leaving, REMOVE_PATIENTLY);
  }
}

function undoLeft(place: string): void {
  for (const mark of leftMarks(place)) {
    const work = join(place, workName(mark));
    undo(place, work, renameSync);
    rmSync(work, REMOVE_PATIENTLY);
  }
}

function leftMarks(place: string): string[] {
  return [...marksIn(place, 'swap'), ...marksIn(place, 'claim')].filter((mark) => !isRunning(mark));
}

function isUnfinished(work: string): boolean {
  return isFolder(work) && (isFolder(join(work, LEAVING)) || isFolder(join(work, LEFT)));
}

/** No link: a swap makes none, and what one leads to is somebody else's. */
function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function moveEntries(from: string, to: string, rename: Rename): void {
  for (const name of placeEntries(from)) movePatiently(join(from, name), join(to, name), rename);
}

function bring(from: string, to: string, rename: Rename): void {
  try {
    movePatiently(from, to, rename);
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error;
    copyFolder(from, to);
  }
}

/** Not `cpSync`, which calls a full disk a faulty one. */
function copyFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(source, target);
    else copyFileSync(source, target);
  }
}

type Rename = typeof renameSync;

interface SwapOptions {
  mayReplace?: () => void;
  rename?: Rename;
}
