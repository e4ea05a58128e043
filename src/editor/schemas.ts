import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { settleFlags } from '../check/answer-flags.ts';
import { contentDir } from '../content-source/content-dir.ts';
import { readLocales } from '../content-source/read-locales.ts';
import { writeOver } from '../content-source/write-whole.ts';
import { interfaceLocales } from '../i18n/locales.ts';
import { componentsPage } from './schemas/components-page.ts';
import { fieldsPage } from './schemas/fields-page.ts';
import { writeHints } from './write-hints.ts';
import { schemaTexts } from './schemas/schema-texts.ts';

// Writes the JSON Schemas that `.vscode/settings.json` names, after a change of a schema or of the words for its
// fields, and, for this machine, which schema each Markdown file has; in the project itself also the handbook's pages
// on fields and on prose pages.
settleFlags('schemas');
const FOLDER = '.vscode/schemas';
const [first = 'und', ...others] = readLocales(contentDir()) ?? interfaceLocales;

for (const lang of interfaceLocales) {
  const handbook = join('src/handbook', lang);
  if (!existsSync(handbook)) continue;
  writeOver(join(handbook, 'fields.md'), fieldsPage(lang));
  writeOver(join(handbook, 'pages.md'), componentsPage(lang));
}
mkdirSync(FOLDER, { recursive: true });
for (const [file, text] of schemaTexts([first, ...others])) writeOver(join(FOLDER, file), text);
writeHints(contentDir());
