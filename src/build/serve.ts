import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { settleFlags } from '../check/answer-flags.ts';
import { editorLanguage } from '../check/editor-language.ts';
import { siteSettings } from '../content-source/site-settings.ts';
import { serveWords } from '../i18n/editor-texts/serve-words.ts';
import { realPlace } from './place/real-place.ts';
import { recoverPlace } from './place/swap-folder.ts';
import { serveAsAsked } from './serve-as-asked.ts';

settleFlags('serve');
// The folder is the one that `npm run build` fills.
const { env } = process;
const place = env['OUT_DIR'] || 'dist';
try {
  const { basePath, locales } = siteSettings(env);
  const lang = editorLanguage({ env, siteLocales: locales });
  const words = serveWords(lang);
  const folder = realPlace(place);
  // What a killed build left half done there is put back first.
  recoverPlace(folder);
  if (!existsSync(join(folder, 'index.html'))) throw new Error(words.noSite(place));
  const host = env['HOST'] || '127.0.0.1';
  const { url } = await serveAsAsked(folder, { env, lang, say: console.log, host, port: 4321, basePath });
  console.log(words.siteAt(url));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
