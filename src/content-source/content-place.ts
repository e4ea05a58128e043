import { relative, resolve, sep } from 'node:path';
import { askGit } from './ask-git.ts';

/**
 * The folder of the content in its repository, with `/`: a city may keep its registry in one of many folders. Outside
 * of a repository, from the folder that is worked in.
 */
export function contentPlace(contentDir: string): string {
  const inside = askGit(contentDir, ['rev-parse', '--show-prefix']);
  if (inside !== undefined) return inside.replace(/\/?\n$/u, '');
  return relative(process.cwd(), resolve(contentDir)).split(sep).join('/');
}
