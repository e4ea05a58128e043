import { constants, copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PlannedFile } from './plan-files.ts';

/**
 * Writes new files, all or none; a file that is there is never touched.
 * @returns the paths that are taken, in which case nothing is written
 */
export function writeFiles(contentDir: string, files: readonly PlannedFile[]): string[] {
  const taken = files.map(({ path }) => path).filter((path) => existsSync(join(contentDir, path)));
  if (taken.length > 0) return taken;
  const written: string[] = [];
  try {
    for (const file of files) {
      const path = join(contentDir, file.path);
      mkdirSync(dirname(path), { recursive: true });
      if ('from' in file) copyFileSync(file.from, path, constants.COPYFILE_EXCL);
      else writeFileSync(path, file.text, { flag: 'wx' });
      written.push(path);
    }
  } catch (error) {
    for (const path of written) rmSync(path);
    throw error;
  }
  return [];
}
