import type { z } from 'astro/zod';
import type { Content, EntryData, ProseText, RegistryRecord } from '../registry/record.ts';
import { filePlans } from '../format/file-plans.ts';
import { recordSchemas, type CollectionName } from '../format/index.ts';
import { reportOutgrownTexts } from './outgrown-texts.ts';
import { parseWith, type Reading } from './parse-with.ts';
import { proseOriginal, proseTranslations, type TranslationFile } from './prose-texts.ts';
import type { SourceFile } from './source-file.ts';

/** All records that are in order, with their prose, in the order of their files. */
export function parseRecords(reading: Reading): Content['records'] {
  const schemas = recordSchemas(reading.locales);
  return {
    partners: parseCollection(reading, 'partners', schemas.partners),
    agreements: parseCollection(reading, 'agreements', schemas.agreements),
    associations: parseCollection(reading, 'associations', schemas.associations),
    'legal-acts': parseCollection(reading, 'legal-acts', schemas['legal-acts']),
    events: parseCollection(reading, 'events', schemas.events),
    sources: parseCollection(reading, 'sources', schemas.sources),
  };
}

function parseCollection<Name extends CollectionName>(
  reading: Reading,
  collection: Name,
  schema: z.ZodType<EntryData[Name]>,
): RegistryRecord<Name>[] {
  const plan = filePlans()[collection];
  const originals = new Map<string, SourceFile>();
  const translations = new Map<string, TranslationFile[]>();
  for (const source of reading.sources) {
    const { place, file } = source;
    if (place.kind === 'record' && place.collection === collection) {
      const first = originals.get(place.id);
      if (first === undefined) originals.set(place.id, source);
      else reportDuplicate(reading, file, place.id, first.file);
    } else if (place.kind === 'translation' && place.collection === collection) {
      const { id, locale } = place;
      translations.set(id, [...(translations.get(id) ?? []), { source, locale }]);
    }
  }
  for (const [id, files] of translations)
    if (!originals.has(id)) reportOrphans(reading, collection, id, files);
  return [...originals].flatMap(([id, source]) => {
    const data = parseWith(reading, source, schema);
    const original = proseOriginal(source, reading.locales);
    const translated = proseTranslations(reading, { source, data, plan }, translations.get(id) ?? []);
    if (data === undefined) return [];
    const elsewhere = new Set((translations.get(id) ?? []).map(({ locale }) => locale));
    reportOutgrownTexts(reading, { file: source.file, plan, data }, elsewhere);
    const prose: Record<string, ProseText> = { ...original, ...translated };
    return [{ collection, id, file: source.file, data, prose }];
  });
}

function reportDuplicate(reading: Reading, file: string, id: string, other: string): void {
  reading.findings.push({ rule: 'duplicate-id', level: 'error', file, field: [], values: { id, other } });
}

function reportOrphans(
  reading: Reading,
  collection: string,
  id: string,
  files: readonly TranslationFile[],
): void {
  for (const { source } of files) {
    const values = { original: `${collection}/${id}.md` };
    reading.findings.push({
      rule: 'translation-without-original',
      level: 'error',
      file: source.file,
      field: [],
      values,
    });
  }
}
