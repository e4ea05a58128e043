import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes the files of a report and the folders they lie in. Unless `force` says so, what is there is not touched, and then
 * nothing is written at all.
 */
export function writeReports(files: readonly ReportFile[], { force }: { force: boolean }): Written {
  const there = files.map(({ path }) => path).filter((path) => existsSync(path));
  if (there.length > 0 && !force) return { taken: there };
  for (const { path, bytes } of files) {
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes, { flag: force ? 'w' : 'wx' });
    } catch (error) {
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
