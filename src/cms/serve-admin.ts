import { adminSecurityHeaders } from '../build/security-headers.ts';
import { serveSite } from '../build/serve-site.ts';
import { editorLanguage } from '../check/editor-language.ts';
import { contentDir } from '../content-source/content-dir.ts';
import { readLocales } from '../content-source/read-locales.ts';
import { adminWords } from '../i18n/editor-texts/admin-words.ts';
import { buildAdmin } from './admin-site.ts';
import { backendOrigins } from './backend.ts';

// The forms on this computer: a browser built on Chromium may then work with the folder of the content itself.
const place = process.env['ADMIN_DIR'] || 'dist-admin';
const words = adminWords(editorLanguage({ env: process.env, siteDefault: readLocales(contentDir())?.[0] }));
try {
  const { backend } = await buildAdmin(place, process.env);
  const headers = adminSecurityHeaders(backendOrigins(backend));
  const port = Number(process.env['PORT'] || 4322);
  const site = await serveSite(place, { port, headers }).catch(() => serveSite(place, { headers }));
  // Browsers take `localhost` for the computer itself; the forms offer the local folder only there.
  console.log(words.served(site.url.replace('127.0.0.1', 'localhost')));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(words.notBuilt);
  process.exitCode = 1;
}
