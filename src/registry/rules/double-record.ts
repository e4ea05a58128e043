import type { Finding } from '../../format/findings.ts';
import { COLLECTIONS, type CollectionName } from '../../format/index.ts';
import type { LocalizedText } from '../../format/localized-text.ts';
import type { Content, RegistryRecord } from '../record.ts';
import type { Rule } from './rule.ts';

/** Records of one name that nothing tells apart: one is too many, or a fact is missing that readers would go by. */
export const doubleRecord: Rule = (_, content) =>
  COLLECTIONS.flatMap((name) => {
    const records: readonly RegistryRecord[] = content.records[name];
    const groups = Map.groupBy(records, (record) => JSON.stringify(identityOf(record, name, content)));
    return [...groups.values()].flatMap(([first, ...others]) =>
      first === undefined ? [] : others.map((record) => findingOf(record, first, name)),
    );
  });

function identityOf({ data }: RegistryRecord, name: CollectionName, { site }: Content): unknown[] {
  const { field, apart } = IDENTITY[name];
  const facts: Readonly<Record<string, unknown>> = data;
  const names = (facts[field] ?? {}) as LocalizedText;
  const [locale = ''] = site.locales;
  const title = Object.hasOwn(names, locale) ? names[locale]?.toLowerCase() : undefined;
  return [title, ...apart.map((fact) => facts[fact])];
}

function findingOf({ file }: RegistryRecord, first: RegistryRecord, name: CollectionName): Finding {
  const { field, apart } = IDENTITY[name];
  const values = { other: first.file, fields: apart.join(', ') };
  return { rule: 'double-record', level: 'warning', file, field: [field], values };
}

/** The field that names a record, and those by which readers know two of one name: the heads of pages show them. */
const IDENTITY = {
  partners: { field: 'name', apart: ['country', 'region', 'kind'] },
  agreements: { field: 'title', apart: ['parties', 'signed', 'kind'] },
  associations: { field: 'name', apart: ['abbreviation', 'seat', 'founded'] },
  'legal-acts': { field: 'title', apart: ['number', 'date', 'jurisdiction'] },
  events: { field: 'title', apart: ['date', 'reported', 'partners', 'kind'] },
  sources: { field: 'label', apart: ['publisher', 'date', 'title', 'url'] },
} satisfies Record<CollectionName, { field: string; apart: string[] }>;
