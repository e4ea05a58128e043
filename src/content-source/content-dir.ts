import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Absolute path of the content folder in use: `CONTENT_DIR`, else `content` in the current folder. Links are followed,
 * since tools name a file by where it really lies, and a page would then not be known again.
 */
export function contentDir(): string {
  const folder = resolve(process.env['CONTENT_DIR'] || 'content');
  try {
    return realpathSync.native(folder);
  } catch {
    // The check says that there is no such folder.
    return folder;
  }
}
