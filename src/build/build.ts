import { buildSite } from './build-site.ts';
import { printSiteFindings } from '../check/site/print-site-findings.ts';

// `OUT_DIR` is where the site shall stand; the tests build into folders of their own.
const place = process.env['OUT_DIR'] || 'dist';
const started = performance.now();
try {
  const findings = await buildSite(place, process.env);
  printSiteFindings(findings, console);
  if (findings.length > 0) throw new Error(`The built site has ${findings.length} faults.`);
  console.log(`The site stands in ${place}/ after ${((performance.now() - started) / 1000).toFixed(1)} s.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(`The site was not built. What stood in ${place}/ before still stands there.`);
  process.exitCode = 1;
}
