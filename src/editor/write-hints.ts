import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readContent } from '../content-source/read-content.ts';
import { writeOver } from '../content-source/write-whole.ts';
import { frontmatterHints } from './schemas/frontmatter-hints.ts';
import { schemaTexts } from './schemas/schema-texts.ts';

/**
 * Lets VS Code complete and check the fields of all files that are in the content folder now; see {@link
 * frontmatterHints}.
 */
export function writeHints(contentDir: string): void {
  const folder = resolve(contentDir);
  const { content, files } = readContent(folder);
  const [first, ...others] = content?.site.locales ?? [];
  if (first === undefined) return;
  const place = join('.astro', 'collections');
  mkdirSync(place, { recursive: true });
  const hints = frontmatterHints(folder, files.values(), schemaTexts([first, ...others]));
  for (const [file, text] of hints) writeOver(join(place, file), text);
}
