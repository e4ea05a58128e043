import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { onceInProcess } from '../content-source/in-process.ts';

/**
 * What is wrong with pictures once they are decoded, by path: `damaged`, or the size of one that is too large. Those
 * that are in order are left out. Decoded once in a process, as long as the files stay as they are.
 */
export function pictureFaults(paths: readonly string[]): ReadonlyMap<string, string> {
  if (paths.length === 0) return new Map();
  const version = paths.map((path) => [path, statSync(path).size, statSync(path).mtimeMs].join()).join('\n');
  return onceInProcess('picture-faults', version, () => {
    const module = join(import.meta.dirname, 'decode-pictures.ts');
    const answer = execFileSync(process.execPath, [...process.execArgv, module], {
      input: JSON.stringify(paths),
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const faults = z.array(z.string()).parse(JSON.parse(answer));
    return new Map(paths.flatMap((path, at): [string, string][] => (faults[at] ? [[path, faults[at]]] : [])));
  });
}
