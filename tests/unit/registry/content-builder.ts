import { defaultActKinds } from '../../../src/i18n/default-act-kinds.ts';
import type { Finding } from '../../../src/format/findings.ts';
import { buildRegistry, type BuildOptions } from '../../../src/registry/build-registry.ts';
import type { Content, EntryData, PageRecord, Prose, RegistryRecord } from '../../../src/registry/record.ts';
import { recordSchemas, type CollectionName } from '../../../src/format/index.ts';
import { siteSchema } from '../../../src/format/site.ts';
import { vocabularySchema, type VocabularyName } from '../../../src/format/vocabulary.ts';

export const AS_OF = '2026-11-23';

const LOCALES = ['ru', 'en'] as const;
const schemas = recordSchemas(LOCALES);

/** A text in both languages. */
export function both(text: string) {
  return { ru: text, en: text };
}

/**
 * A small content folder that has no findings but for the sources that nothing cites. Records are given by id with the
 * fields that matter; the rest is filled in, and all of it goes through the real schemas.
 */
export function content(parts: Parts = {}): Content {
  const records = parts.records ?? {};
  return {
    site: siteSchema(LOCALES).parse({ ...SITE, ...parts.site }),
    vocabularies: {
      'partner-kinds': vocabulary('partner-kinds', parts, {
        twin: { label: both('twin'), direction: 'abroad' },
        neighbour: { label: both('neighbour'), direction: 'near' },
      }),
      'agreement-kinds': vocabulary('agreement-kinds', parts, { treaty: { label: both('treaty') } }),
      'act-kinds': vocabulary('act-kinds', parts, defaultActKinds(LOCALES)),
      'event-kinds': vocabulary('event-kinds', parts, { visit: { label: both('visit') } }),
      areas: vocabulary('areas', parts, {
        sport: { label: both('sport') },
        culture: { label: both('culture') },
      }),
      'exchange-forms': vocabulary('exchange-forms', parts, { concerts: { label: both('concerts') } }),
      directions: vocabulary('directions', parts, {
        abroad: { label: both('abroad'), associationScope: 'international' },
        near: { label: both('near') },
      }),
    },
    countries: {},
    records: {
      partners: collection('partners', records.partners, parts.prose),
      agreements: collection('agreements', records.agreements, parts.prose),
      associations: collection('associations', records.associations, parts.prose),
      'legal-acts': collection('legal-acts', records['legal-acts'], parts.prose),
      events: collection('events', records.events, parts.prose),
      sources: collection(
        'sources',
        { paper: {}, news: { url: 'https://news.example/' }, ...records.sources },
        parts.prose,
      ),
    },
    pages: parts.pages ?? [],
  };
}

/** The registry of such a folder. */
export function registryOf(parts: Parts = {}, options: Partial<BuildOptions> = {}) {
  return buildRegistry(content(parts), { asOf: AS_OF, ...options }).registry;
}

/** Findings of one rule, as `level file field` with the values beside. */
export function findingsOf(rule: string, parts: Parts, options: Partial<BuildOptions> = {}): Found[] {
  return buildRegistry(content(parts), { asOf: AS_OF, ...options })
    .findings.filter((finding) => finding.rule === rule)
    .map(({ level, file, field, values }) => ({ at: `${level} ${file} ${field.join('.')}`.trim(), values }));
}

const SITE = {
  formatVersion: 1,
  title: both('Relations'),
  description: both('Relations of a city.'),
  locales: ['ru', 'en'],
  url: 'https://hometown.example',
  official: false,
  dataDate: AS_OF,
  home: {
    id: 'hometown',
    name: both('Hometown'),
    fullName: both('City of Hometown'),
    country: 'DE',
    coordinates: { latitude: 50, longitude: 10 },
    timeZone: 'Europe/Berlin',
  },
  department: { name: both('Department'), cite: ['paper'] },
  licence: { content: 'CC-BY-4.0' },
};

const CITED = { cite: { record: ['paper'] } };

const DEFAULTS: Readonly<Record<CollectionName, object>> = {
  partners: { ...CITED, kind: 'twin', name: both('Name'), summary: both('Summary.') },
  agreements: {
    ...CITED,
    kind: 'treaty',
    title: both('Title'),
    parties: [{ side: 'home' }],
    summary: both('Summary.'),
  },
  associations: {
    ...CITED,
    name: both('Name'),
    scope: 'international',
    membership: { state: 'member' },
    summary: both('Summary.'),
  },
  'legal-acts': {
    ...CITED,
    title: both('Title'),
    kind: 'federal-law',
    jurisdiction: both('the country'),
    summary: both('Summary.'),
  },
  events: { ...CITED, kind: 'visit', state: 'held', title: both('Title'), summary: both('Summary.') },
  sources: { title: 'Title', label: both('Label'), lang: 'en', kind: 'news', publisher: both('Publisher') },
};

function collection<Name extends CollectionName>(
  name: Name,
  given: Readonly<Record<string, object>> = {},
  prose: Parts['prose'] = {},
): RegistryRecord<Name>[] {
  const schema = schemas[name];
  return Object.entries(given).map(([id, fields]) => ({
    collection: name,
    id,
    file: `${name}/${id}.${name === 'sources' ? 'yaml' : 'md'}`,
    data: schema.parse({
      ...DEFAULTS[name],
      ...(name === 'sources' && { title: id }),
      ...fields,
    }) as EntryData[Name],
    prose: prose[id] ?? {},
  }));
}

function vocabulary(name: VocabularyName, parts: Parts, terms: object) {
  return vocabularySchema(LOCALES).parse(parts.vocabularies?.[name] ?? terms);
}

export interface Parts {
  records?: Partial<Record<CollectionName, Readonly<Record<string, object>>>>;
  /** Fields of `site.yaml` to put in place of the usual ones. */
  site?: object;
  /** Whole vocabularies to put in place of the usual ones. */
  vocabularies?: Partial<Record<VocabularyName, object>>;
  /** Prose by id of its record. */
  prose?: Readonly<Record<string, Prose>>;
  pages?: PageRecord[];
}

interface Found {
  at: string;
  values: Finding['values'];
}
