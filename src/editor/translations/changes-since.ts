import { askGit } from '../../content-source/ask-git.ts';
import { historyOf } from '../../content-source/change-dates.ts';

/**
 * What changed in an original since its translation was made: the lines taken away and put in, as `git diff` has them.
 * @param digest that the translation bears; the commit that first wrote it is when the translation was made
 * @returns `undefined` where git does not know, such as outside a repository or in a shallow clone
 */
export function changesSince(
  folder: string,
  files: { original: string; translation: string },
  digest: string,
): string[] | undefined {
  if (digest === '' || historyOf(folder) !== 'whole') return undefined;
  const commits = askGit(folder, ['log', '--format=%H', `-S${digest}`, '--', files.translation]);
  const made = commits?.trim().split('\n').at(-1);
  if (!made) return undefined;
  const changes = askGit(folder, [
    'diff',
    '--no-color',
    '--no-ext-diff',
    '--unified=0',
    made,
    '--',
    files.original,
  ]);
  return changes?.split('\n').filter((line) => /^[-+](?![-+]{2} )/u.test(line));
}
