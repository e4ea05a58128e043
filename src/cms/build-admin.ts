import { adminSecurityHeaders } from '../build/security-headers.ts';
import { settleFlags } from '../check/answer-flags.ts';
import { languageHere } from '../check/editor-language.ts';
import { failureText } from '../check/faults/failure-text.ts';
import { adminWords } from '../i18n/editor-texts/admin-words.ts';
import { buildAdmin } from './admin-site.ts';
import { backendOrigins, isLocalOnly } from './backend.ts';

settleFlags('build:admin');
// `ADMIN_DIR` is where the editors' forms shall stand. They are published apart from the site, with their own headers.
const { env } = process;
const place = env['ADMIN_DIR'] || 'dist-admin';
const lang = languageHere();
try {
  const { backend } = await buildAdmin(place, env, lang);
  console.log(adminWords(lang).formsIn(place, backend.name, backend.repo));
  if (isLocalOnly(backend)) console.log(adminWords(lang).localOnly);
  for (const [name, value] of Object.entries(adminSecurityHeaders(backendOrigins(backend))))
    console.log(`  ${name}: ${value}`);
} catch (error) {
  console.error(failureText(error, lang));
  process.exitCode = 1;
}
