import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Path of a web server to test with, or of the program that loads it. As root on Debian it is installed when there is
 * none.
 * @throws Error with the command to type, where it cannot be had
 */
export function ensureProgram(name: 'nginx' | 'caddy' | 'wrk'): string {
  const present = find(name);
  if (present !== undefined) return present;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0)
    spawnSync(`apt-get update -q && apt-get install -q -y --no-install-recommends ${name}`, {
      stdio: 'ignore',
      shell: true,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  const installed = find(name);
  if (installed === undefined)
    throw new Error(`The tests of hosting need ${name}. Command to type: sudo apt-get install ${name}`);
  return installed;
}

function find(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
