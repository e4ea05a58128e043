import { askGit } from './ask-git.ts';

/**
 * The day each file of a folder last changed, `YYYY-MM-DD` in UTC, by its path relative to the folder.
 * Empty without git, outside a repository, and in a shallow clone, whose oldest commit would claim every file.
 */
export function changeDates(folder: string): ReadonlyMap<string, string> {
  const dates = new Map<string, string>();
  if (historyOf(folder) !== 'whole') return dates;
  const log = askGit(folder, [
    'log',
    '--format=%x00%cd',
    '--date=format-local:%Y-%m-%d',
    '--name-only',
    '--relative',
    '--',
    '.',
  ]);
  for (const commit of (log ?? '').split('\0').slice(1)) {
    const [date = '', ...files] = commit.split('\n').filter((line) => line !== '');
    for (const file of files) if (!dates.has(file)) dates.set(file, date);
  }
  return dates;
}

/** Whether git knows the whole history of a folder, only its latest part (a shallow clone), or nothing of it. */
export function historyOf(folder: string): 'whole' | 'shallow' | 'none' {
  const isShallow = askGit(folder, ['rev-parse', '--is-shallow-repository'])?.trim();
  return isShallow === 'false' ? 'whole' : isShallow === 'true' ? 'shallow' : 'none';
}
