import { adminSecurityHeaders } from '../build/security-headers.ts';
import { serveAsAsked } from '../build/serve-as-asked.ts';
import { settleFlags } from '../check/answer-flags.ts';
import { languageHere } from '../check/editor-language.ts';
import { failureText } from '../check/faults/failure-text.ts';
import { adminWords } from '../i18n/editor-texts/admin-words.ts';
import { buildAdmin } from './admin-site.ts';
import { backendOrigins, isLocalOnly } from './backend.ts';

settleFlags('admin');
// The forms on this computer: a browser built on Chromium may then work with the folder of the content itself.
const { env } = process;
const place = env['ADMIN_DIR'] || 'dist-admin';
const lang = languageHere();
try {
  const { backend } = await buildAdmin(place, env, lang);
  const headers = adminSecurityHeaders(backendOrigins(backend));
  const { url } = await serveAsAsked(place, {
    env,
    lang,
    say: console.log,
    port: 4322,
    headers,
    isPrivate: true,
  });
  if (isLocalOnly(backend)) console.log(adminWords(lang).localOnly);
  // Browsers take `localhost` for the computer itself; the forms offer the local folder only there.
  console.log(adminWords(lang).formsAt(url.replace('127.0.0.1', 'localhost')));
} catch (error) {
  console.error(failureText(error, lang));
  process.exitCode = 1;
}
