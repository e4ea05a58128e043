import { spawnSync } from 'node:child_process';

/**
 * The moment a build counts as now, in seconds since 1970: what the environment says; while there are changes that no
 * commit has, the clock, since an event of today must not count as one of the future; else the date of the last commit.
 * @param now the clock, in milliseconds since 1970
 * @returns digits as text, or `undefined` outside a repository; the content's own date stands in then
 */
export function buildDate(
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
  now: () => number = Date.now,
): string | undefined {
  const given = env['SOURCE_DATE_EPOCH'];
  if (given !== undefined && /^\d+$/u.test(given)) return given;
  const committed = git(folder, ['log', '-1', '--format=%ct']);
  if (committed === undefined) return undefined;
  return git(folder, ['status', '--porcelain', '--', '.']) ? String(Math.floor(now() / 1000)) : committed;
}

function git(folder: string, args: readonly string[]): string | undefined {
  const { stdout } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  return stdout?.trim() || undefined;
}
