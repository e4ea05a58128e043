import { askGit } from './ask-git.ts';

/**
 * Where a folder lies in its repository, with `/`: a city may keep its registry in one of many folders. Empty for the
 * repository itself; `undefined` outside of one.
 */
export function placeInRepository(folder: string): string | undefined {
  return askGit(folder, ['rev-parse', '--show-prefix'])?.replace(/\/?\n$/u, '');
}
