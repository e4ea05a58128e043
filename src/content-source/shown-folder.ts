import { relative, sep } from 'node:path';

/** A folder as an editor would type it from where the command runs. */
export function shownFolder(folder: string): string {
  const path = relative(process.cwd(), folder).split(sep).join('/');
  return path.startsWith('..') ? folder : path;
}
