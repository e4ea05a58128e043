import { resolve } from 'node:path';

/** Absolute path of the content folder in use: `CONTENT_DIR`, else `content` in the current folder. */
export function contentDir(): string {
  return resolve(process.env['CONTENT_DIR'] || 'content');
}
