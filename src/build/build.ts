import { buildSite } from './build-site.ts';
import { placeState } from './place/place-state.ts';
import { settleFlags } from '../check/answer-flags.ts';
import { languageHere } from '../check/editor-language.ts';
import { isDiskFull } from '../check/faults/disk-full.ts';
import { failureText } from '../check/faults/failure-text.ts';
import { startLog } from '../check/faults/program-log.ts';
import { printSiteFindings } from '../check/site/print-site-findings.ts';
import { EditorError } from '../content-source/editor-error.ts';
import { historyOf } from '../content-source/change-dates.ts';
import { contentDir } from '../content-source/content-dir.ts';
import { placeWords } from '../i18n/editor-texts/place-words.ts';
import { siteWords } from '../i18n/finding-texts/site-words.ts';

settleFlags('build');
// `OUT_DIR` is where the site shall stand; the tests build into folders of their own.
const place = process.env['OUT_DIR'] || 'dist';
const started = performance.now();
const lang = languageHere();
const words = placeWords(lang);
startLog('build');
if (historyOf(contentDir()) === 'shallow') console.warn(words.shallow);
try {
  const findings = await buildSite(place, process.env);
  printSiteFindings(findings, lang, console);
  if (findings.length > 0) throw new EditorError(siteWords(lang).faults(findings.length));
  console.log(words.siteStands(place, (performance.now() - started) / 1000));
} catch (error) {
  console.error(isDiskFull(error) ? words.diskFull('.build', place) : failureText(error, lang));
  console.error(words.notBuilt(words.states[placeState(place, 'site')](place)));
  // At once: Astro would go on with the other pages, and complain of each that its modules are gone.
  process.exit(1);
}
