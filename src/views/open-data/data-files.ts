/**
 * Version of the JSON files. Within one version fields are only added: who reads a file passes over what he does not
 * know. What takes a field away, changes its meaning or adds a value to a closed list raises it, and the schemas of
 * the old version stay where they are.
 */
export const DATA_VERSION = 1;

/** The kinds of JSON file that have a schema. */
export const SCHEMAS = ['record', 'registry'] as const;

/** Where the schema of a kind of JSON file lies among the data. */
export function schemaFile(name: (typeof SCHEMAS)[number]): string {
  return `schema/${DATA_VERSION}/${name}.json`;
}

/** The kinds of data that the site offers, in the order in which they are told. */
export const DATA_FORMATS = [
  'json',
  'record',
  'table',
  'geojson',
  'calendar',
  'feed',
  'linked',
  'archive',
  'book',
  'offline',
  'search',
] as const;

export type DataFormat = (typeof DATA_FORMATS)[number];

/** Every file of the whole registry that always has the same name, with its media type. */
export const DATA_FILES = [
  { file: 'registry.json', format: 'json', type: 'application/json' },
  { file: 'csv-metadata.json', format: 'table', type: 'application/csvm+json' },
  {
    file: 'registry.xlsx',
    format: 'table',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  { file: 'partners.geojson', format: 'geojson', type: 'application/geo+json' },
  { file: 'registry.jsonld', format: 'linked', type: 'application/ld+json' },
  { file: 'registry.ttl', format: 'linked', type: 'text/turtle' },
  { file: 'catalog.jsonld', format: 'linked', type: 'application/ld+json' },
  { file: 'catalog.ttl', format: 'linked', type: 'text/turtle' },
  { file: 'registry.zip', format: 'archive', type: 'application/zip' },
  { file: 'SHA256SUMS', format: 'archive', type: 'text/plain' },
] as const satisfies readonly DataFile[];

/** The copy of the site that opens without a network, beside the other data. */
export const OFFLINE_COPY = 'offline.zip';

/**
 * Whether a registry of so many records has such a copy: that of a large one would have more files than an archive can
 * list and be too big to take along.
 */
export function hasOfflineCopy(records: number): boolean {
  return records <= 5000;
}

interface DataFile {
  file: string;
  format: DataFormat;
  type: string;
}
