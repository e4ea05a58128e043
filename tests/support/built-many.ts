import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { ONE_PAGE_LIMIT } from '../../src/views/list/list-limits.ts';
import { generateRegistry } from '../bench/generate-registry.ts';
import { writeContent } from '../bench/write-content.ts';
import { MANY } from './places.ts';
import { runBuild } from './run-build.ts';

/**
 * The folder of the site with many partners. Few tests look at it, so it is not built before all tests: whoever asks
 * first builds it, while others wait.
 */
export async function builtMany(): Promise<string> {
  if (existsSync(MANY.folder)) return MANY.folder;
  if (mkdirSync(MANY.contentDir, { recursive: true }) === undefined) {
    while (!existsSync(MANY.folder) && existsSync(MANY.contentDir)) await setTimeout(500);
    return MANY.folder;
  }
  // More than stand on one page of a list, so that the list has an index file.
  writeContent(generateRegistry(ONE_PAGE_LIMIT + 10), MANY.contentDir);
  const { code, output } = await runBuild(MANY.folder, { CONTENT_DIR: MANY.contentDir });
  if (code === 0) return MANY.folder;
  rmSync(MANY.contentDir, { recursive: true });
  throw new Error(`The site of many partners was not built:\n${output}`);
}
