import { adminSecurityHeaders } from '../build/security-headers.ts';
import { settleFlags } from '../check/answer-flags.ts';
import { editorLanguage } from '../check/editor-language.ts';
import { siteSettings } from '../content-source/site-settings.ts';
import { adminWords } from '../i18n/editor-texts/admin-words.ts';
import { buildAdmin } from './admin-site.ts';
import { backendOrigins, isLocalOnly } from './backend.ts';

settleFlags('build:admin');
// `ADMIN_DIR` is where the editors' forms shall stand. They are published apart from the site, with their own headers.
const { env } = process;
const place = env['ADMIN_DIR'] || 'dist-admin';
try {
  const lang = editorLanguage({ env, siteLocales: siteSettings(env).locales });
  const { backend } = await buildAdmin(place, env, lang);
  console.log(adminWords(lang).formsIn(place, backend.name, backend.repo));
  if (isLocalOnly(backend)) console.log(adminWords(lang).localOnly);
  for (const [name, value] of Object.entries(adminSecurityHeaders(backendOrigins(backend))))
    console.log(`  ${name}: ${value}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
