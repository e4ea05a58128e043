import { execFileSync } from 'node:child_process';

/**
 * Whether a program of the system is there that reads what the site offers. Where it is not, its tests are left out
 * and this says so: nobody has to install it.
 */
export function hasProgram(name: string, version: string): boolean {
  try {
    execFileSync(name, [version], { stdio: 'ignore' });
    return true;
  } catch {
    process.stdout.write(`${name} is not on this machine: what it would read is not tested here.\n`);
    return false;
  }
}

/** What a program of the system prints. @throws with what it complains of */
export function runProgram(
  name: string,
  args: readonly string[],
  options: { cwd?: string; input?: string } = {},
): string {
  return execFileSync(name, args, {
    encoding: 'utf8',
    stdio: 'pipe',
    maxBuffer: 64 * 1024 * 1024,
    ...options,
  });
}
