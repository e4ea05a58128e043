import { spawnSync } from 'node:child_process';

/**
 * The moment a build counts as now, in seconds since 1970: what the environment says, else the date of the last commit.
 * @returns digits as text, or `undefined` when neither is known; the content's own date stands in then
 */
export function buildDate(
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
): string | undefined {
  const given = env['SOURCE_DATE_EPOCH'];
  if (given !== undefined && /^\d+$/u.test(given)) return given;
  const { stdout } = spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: folder, encoding: 'utf8' });
  return stdout?.trim() || undefined;
}
