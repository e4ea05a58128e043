import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';

/**
 * Installs this program into a folder as npm would do with its tarball, without the network: the tarball is unpacked,
 * and the packages that it depends on are those of the project, as copies that share their bytes.
 * @returns path of the command
 */
export function installCopy(folder: string): string {
  const modules = join(folder, 'node_modules');
  const { name, bin } = packageFile.parse(JSON.parse(readFileSync('package.json', 'utf8')));
  mkdirSync(join(modules, name), { recursive: true });
  mkdirSync(join(modules, '.bin'));
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    encoding: 'utf8',
  });
  const [tarball] = z.array(z.object({ filename: z.string() })).parse(JSON.parse(packed));
  const archive = join(folder, tarball?.filename ?? '');
  execFileSync('tar', ['-xzf', archive, '-C', join(modules, name), '--strip-components=1']);
  for (const path of neededPackages()) copy(path, join(folder, path));
  const command = join(modules, '.bin', name);
  symlinkSync(join('..', name, bin[name] ?? ''), command);
  return command;
}

/** What npm installs for whoever depends on the program: folders of `node_modules`, with what lies within. */
function neededPackages(): string[] {
  const { packages } = lockFile.parse(JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8')));
  return Object.entries(packages)
    .filter(([path, { dev }]) => dev !== true && path.lastIndexOf('node_modules/') === 0)
    .map(([path]) => path);
}

function copy(from: string, to: string): void {
  mkdirSync(join(to, '..'), { recursive: true });
  try {
    execFileSync('cp', ['-al', from, to], { stdio: 'ignore' });
  } catch {
    // On another disk.
    execFileSync('cp', ['-a', from, join(to, '..')]);
  }
}

const packageFile = z.object({ name: z.string(), bin: z.record(z.string(), z.string()) });
const lockFile = z.object({
  packages: z.record(z.string(), z.object({ dev: z.boolean().optional() })),
});
