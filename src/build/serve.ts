import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { settleFlags } from '../check/answer-flags.ts';
import { languageHere } from '../check/editor-language.ts';
import { failureText } from '../check/faults/failure-text.ts';
import { EditorError } from '../content-source/editor-error.ts';
import { siteSettings } from '../content-source/site-settings.ts';
import { serveWords } from '../i18n/editor-texts/serve-words.ts';
import { realPlace } from './place/real-place.ts';
import { recoverPlace } from './place/swap-folder.ts';
import { serveAsAsked } from './serve-as-asked.ts';

settleFlags('serve');
// The folder is the one that `npm run build` fills.
const { env } = process;
const place = env['OUT_DIR'] || 'dist';
const lang = languageHere();
try {
  const { basePath } = siteSettings(env);
  const words = serveWords(lang);
  const folder = realPlace(place);
  // What a killed build left half done there is put back first.
  recoverPlace(folder);
  if (!existsSync(join(folder, 'index.html'))) throw new EditorError(words.noSite(place));
  const host = env['HOST'] || '127.0.0.1';
  const { url } = await serveAsAsked(folder, { env, lang, say: console.log, host, port: 4321, basePath });
  console.log(words.siteAt(url));
} catch (error) {
  console.error(failureText(error, lang));
  process.exitCode = 1;
}
