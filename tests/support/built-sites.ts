import { rmSync } from 'node:fs';
import { AGAIN, FIXTURE, REAL } from './places.ts';
import { runBuild } from './run-build.ts';

/** Builds every site that the tests look at, once for all of them. */
export default async function buildSites(): Promise<void> {
  rmSync('.build/test', { recursive: true, force: true });
  for (const { folder, env } of [REAL, AGAIN, FIXTURE]) {
    const { code, output } = await runBuild(folder, env);
    if (code !== 0) throw new Error(`The site for ${folder} was not built:\n${output}`);
  }
}
