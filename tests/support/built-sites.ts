import { existsSync, rmSync } from 'node:fs';
import { AGAIN, FIXTURE, MANY, MILES, REAL, RIGHT_TO_LEFT } from './places.ts';
import { runBuild } from './run-build.ts';

/** Builds every site that the tests look at, once for all of them. `KEEP_BUILDS=1` takes those of the last run. */
export default async function buildSites(): Promise<void> {
  const sites = [REAL, AGAIN, FIXTURE, MILES, RIGHT_TO_LEFT];
  // Of a build that was broken off only the content is left.
  if (!existsSync(MANY.folder)) rmSync(MANY.contentDir, { recursive: true, force: true });
  if (process.env['KEEP_BUILDS'] && sites.every(({ folder }) => existsSync(folder))) return;
  rmSync('.build/test', { recursive: true, force: true });
  // Two at a time: the small ones together take about as long as the large one.
  await Promise.all([buildAll([REAL]), buildAll([FIXTURE, AGAIN, MILES, RIGHT_TO_LEFT])]);
}

async function buildAll(sites: readonly { folder: string; env: Record<string, string> }[]): Promise<void> {
  for (const { folder, env } of sites) {
    const { code, output } = await runBuild(folder, env);
    if (code !== 0) throw new Error(`The site for ${folder} was not built:\n${output}`);
  }
}
