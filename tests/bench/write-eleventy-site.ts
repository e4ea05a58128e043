import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dump } from 'js-yaml';
import { inLocale } from './in-locale.ts';
import type { InventedRecord, InventedRegistry } from './invented-record.ts';
import { INVENTED_LOCALES, type InventedLocale } from './invented-words.ts';

/**
 * Writes an invented registry as a site of Eleventy: the templates, and for each record a file in each language with
 * the texts of that language only.
 */
export function writeEleventySite(registry: InventedRegistry, folder: string): void {
  cpSync(fileURLToPath(new URL('eleventy-site', import.meta.url)), folder, { recursive: true });
  const write = (path: string, text: string) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const terms = Object.values(registry.vocabularies).flatMap((vocabulary) => Object.entries(vocabulary));
  write('_data/terms.json', JSON.stringify(Object.fromEntries(terms.map(([id, { label }]) => [id, label]))));
  write('_data/site.json', JSON.stringify(registry.site));
  for (const record of registry.records)
    for (const locale of INVENTED_LOCALES)
      write(`${locale}/${record.collection}/${record.id}.md`, recordFile(record, locale));
}

function recordFile({ collection, id, facts, prose }: InventedRecord, locale: InventedLocale): string {
  const record = inLocale(facts, locale);
  const key = `${locale}/${collection}/${id}`;
  const title = inLocale(facts['label'] ?? facts['name'] ?? facts['title'], locale);
  const frontmatter = { layout: 'record.njk', permalink: `/${key}/`, key, locale, collection, title, record };
  return `---\n${dump(frontmatter)}---\n\n${prose?.[locale] ?? ''}`;
}
