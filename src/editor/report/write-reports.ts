import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Writes the files of a report and the folders they lie in. Unless `force` says so, what is there is not touched, and then
 * nothing is written at all; what was new is taken back when a later file cannot be written.
 */
export function writeReports(wanted: readonly ReportFile[], { force }: { force: boolean }): Written {
  // One file may be asked for in two ways.
  const files = [...new Map(wanted.map((file) => [resolve(file.path), file])).values()];
  const there = files.map(({ path }) => path).filter((path) => existsSync(path));
  if (there.length > 0 && !force) return { taken: there };
  for (const { path, bytes } of files) {
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes, { flag: force ? 'w' : 'wx' });
    } catch (error) {
      const before = files.slice(
        0,
        files.findIndex((file) => file.path === path),
      );
      for (const file of before) if (!there.includes(file.path)) rmSync(file.path, { force: true });
      return { failed: path, reason: error instanceof Error ? error.message : String(error) };
    }
  }
  return { files: files.map(({ path }) => ({ path, isReplaced: there.includes(path) })) };
}

/** A file to write. */
export interface ReportFile {
  path: string;
  bytes: string | Uint8Array;
}

type Written =
  | { files: { path: string; isReplaced: boolean }[] }
  | { taken: string[] }
  | { failed: string; reason: string };
