import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildSearchIndex } from './build-index.ts';
import { dropSearchMarks } from './drop-search-marks.ts';

/** Folder of the index below the root of the built site. */
const INDEX_FOLDER = 'pagefind';

/**
 * Builds the search index over the site that Astro has just built, and takes from the pages what only the index needed.
 * Fails the build when there is nothing to index.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const siteDir = fileURLToPath(dir);
        const { pages } = await buildSearchIndex({ siteDir, outputDir: join(siteDir, INDEX_FOLDER) });
        await dropSearchMarks(siteDir);
        logger.info(`${pages} pages indexed`);
      },
    },
  };
}
