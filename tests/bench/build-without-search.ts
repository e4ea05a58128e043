import { join } from 'node:path';
import { demandPlace } from '../../src/build/place/demand-place.ts';
import { makePages } from '../../src/build/make-pages.ts';

// The build but for the search index: what a generator without one does too. `OUT_DIR` is where the pages go; the cache
// beside it starts empty.
const { folder } = demandPlace(process.env['OUT_DIR'] || 'dist', 'site', process.env);
const findings = await makePages(folder, join(folder, '..', 'cache'), process.env, { hasIndex: false });
if (findings.length > 0) throw new Error(`${findings.length} faults of the pages`);
