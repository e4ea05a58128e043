import { buildSite } from './build-site.ts';
import { editorLanguage } from '../check/editor-language.ts';
import { printSiteFindings } from '../check/site/print-site-findings.ts';
import { siteWords } from '../i18n/finding-texts/site-words.ts';
import { siteSettings } from '../content-source/site-settings.ts';

// `OUT_DIR` is where the site shall stand; the tests build into folders of their own.
const place = process.env['OUT_DIR'] || 'dist';
const started = performance.now();
try {
  const findings = await buildSite(place, process.env);
  const { locales } = siteSettings(process.env);
  const lang = editorLanguage({ env: process.env, siteDefault: locales[0] });
  printSiteFindings(findings, lang, console);
  if (findings.length > 0) throw new Error(siteWords(lang).faults(findings.length));
  console.log(`The site stands in ${place}/ after ${((performance.now() - started) / 1000).toFixed(1)} s.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(`The site was not built. What stood in ${place}/ before still stands there.`);
  process.exitCode = 1;
}
