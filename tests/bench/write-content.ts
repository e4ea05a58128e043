import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dump } from 'js-yaml';
import { digestOfTexts } from '../../src/content-source/text-digest.ts';
import { filePlans } from '../../src/format/file-plans.ts';
import type { InventedRecord, InventedRegistry } from './invented-record.ts';
import { INVENTED_LOCALES } from './invented-words.ts';

/** Writes an invented registry as a content folder of this project. */
export function writeContent(registry: InventedRegistry, folder: string): void {
  const write = (path: string, text: string) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  write('site.yaml', dump(registry.site));
  for (const [name, terms] of Object.entries(registry.vocabularies))
    write(`vocabularies/${name}.yaml`, dump(terms));
  for (const record of registry.records) for (const [path, text] of recordFiles(record)) write(path, text);
}

/** The files of one record: path in the content folder and text. */
function recordFiles({ collection, id, facts, prose }: InventedRecord): [string, string][] {
  if (prose === undefined) return [[`${collection}/${id}.yaml`, dump(facts)]];
  const translationOf = digestOfTexts(filePlans()[collection], facts, prose.ru, INVENTED_LOCALES);
  return [
    [`${collection}/${id}.md`, `---\n${dump(facts)}---\n\n${prose.ru}`],
    [`${collection}/${id}.en.md`, `---\n${dump({ translationOf })}---\n\n${prose.en}`],
  ];
}
