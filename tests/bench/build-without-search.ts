import { join } from 'node:path';
import { build } from 'astro';
import type { AstroIntegration } from 'astro';
import config from '../../astro.config.mjs';
import { demandPlace } from '../../src/build/place/demand-place.ts';

// The build as `astro.config.mjs` describes it, but for the search index: what a generator without one does too.
// `OUT_DIR` is where the pages go; the cache beside it starts empty.
const SEARCH = 'search-index';
const { folder: outDir } = demandPlace(process.env['OUT_DIR'] || 'dist', 'site', process.env);
const integrations = (config.integrations ?? []).flat().filter(isIntegration);
const others = integrations.filter(({ name }) => name !== SEARCH);
if (others.length !== integrations.length - 1)
  throw new Error(`No integration is called ${SEARCH} any more.`);
await build({
  ...config,
  configFile: false,
  integrations: others,
  outDir,
  cacheDir: join(outDir, '..', 'cache'),
  logLevel: 'warn',
});

function isIntegration(candidate: unknown): candidate is AstroIntegration {
  return typeof candidate === 'object' && candidate !== null && 'name' in candidate;
}
