import { adminSecurityHeaders } from '../build/security-headers.ts';
import { editorLanguage } from '../check/editor-language.ts';
import { contentDir } from '../content-source/content-dir.ts';
import { readLocales } from '../content-source/read-locales.ts';
import { adminWords } from '../i18n/editor-texts/admin-words.ts';
import { buildAdmin } from './admin-site.ts';
import { backendOrigins } from './backend.ts';

// `ADMIN_DIR` is where the editors' forms shall stand. They are published apart from the site, with headers of their own.
const place = process.env['ADMIN_DIR'] || 'dist-admin';
const words = adminWords(editorLanguage({ env: process.env, siteDefault: readLocales(contentDir())?.[0] }));
try {
  const { backend } = await buildAdmin(place, process.env);
  console.log(words.stand(place, backend.name, backend.repo));
  for (const [name, value] of Object.entries(adminSecurityHeaders(backendOrigins(backend)))) {
    console.log(`  ${name}: ${value}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(words.notBuilt);
  process.exitCode = 1;
}
