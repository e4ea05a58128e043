import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { writeNew, writeOver } from '../content-source/write-whole.ts';

/**
 * Writes the files of a command and the folders they lie in, all or none. What is there is not touched, and then
 * nothing is written at all, unless the command knows it for its own; what was new is taken back when a later file
 * cannot be written.
 * @param isOwn tells by its bytes whether a file that is there was made by the same command, and may be written over
 */
export function writeFiles(wanted: readonly FileToWrite[], isOwn?: (bytes: Uint8Array) => boolean): Written {
  // One file may be asked for in two ways.
  const files = [...new Map(wanted.map((file) => [resolve(file.path), file])).values()];
  const there: string[] = [];
  const taken: string[] = [];
  const made: string[] = [];
  const takeBack = () => made.forEach((path) => rmSync(path, { force: true }));
  let at = '';
  try {
    for (const { path } of files) {
      at = path;
      if (statSync(path, { throwIfNoEntry: false }) === undefined) continue;
      there.push(path);
      if (isOwn === undefined || !isOwn(readFileSync(path))) taken.push(path);
    }
    if (taken.length > 0) return { taken };
    for (const { path, contents } of files) {
      at = path;
      mkdirSync(dirname(path), { recursive: true });
      if (there.includes(path)) writeOver(path, contents());
      else if (writeNew(path, contents())) made.push(path);
      else {
        takeBack();
        return { taken: [path] };
      }
    }
    return { files: files.map(({ path }) => ({ path, isReplaced: there.includes(path) })) };
  } catch (error) {
    takeBack();
    return { failed: at, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** A file to write. */
export interface FileToWrite {
  path: string;
  contents: () => string | Uint8Array;
}

type Written =
  | { files: { path: string; isReplaced: boolean }[] }
  | { taken: string[] }
  | { failed: string; reason: string };
