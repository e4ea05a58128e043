import { spawnSync } from 'node:child_process';

/**
 * What git prints when it is asked something of a folder; `undefined` without git, outside a repository, and where git
 * refuses. Days are in UTC, names of files as they are.
 */
export function askGit(folder: string, args: readonly string[], input?: string): string | undefined {
  return gitBytes(folder, args, input)?.toString();
}

/** Like {@link askGit}, for what need not be text. */
export function gitBytes(folder: string, args: readonly string[], input = ''): Buffer | undefined {
  const { status, stdout } = spawnSync('git', ['-c', 'core.quotepath=off', ...args], {
    cwd: folder,
    input,
    env: { ...process.env, TZ: 'UTC' },
    maxBuffer: 512 * 1024 * 1024,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout : undefined;
}
