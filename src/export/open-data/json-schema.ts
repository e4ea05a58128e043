import { z } from 'astro/zod';
import { metaOf } from '../../format/field-meta.ts';
import { COLLECTIONS, recordSchemas, type CollectionName } from '../../format/index.ts';
import { isMapping } from '../../format/is-mapping.ts';
import type { Locales } from '../../format/localized-text.ts';
import { describeSchema } from '../../i18n/field-words/describe-schema.ts';
import { absolute, route } from '../../routes.ts';
import { DATA_VERSION, schemaFile, type SCHEMAS } from '../../views/open-data/data-files.ts';

/** Absolute address of a schema. @param site origin of the site */
export function schemaAddress(site: string, name: (typeof SCHEMAS)[number]): string {
  return absolute(site, route.data(schemaFile(name)));
}

/** JSON Schema (2020-12) of the file of one record. Fields that it does not name may stand there too. */
export function recordSchema(site: string, locales: Locales): JsonSchema {
  return {
    $schema: DIALECT,
    $id: schemaAddress(site, 'record'),
    type: 'object',
    required: ['version', 'collection', 'id', 'address', 'pages', 'data', 'computed'],
    properties: {
      version: { const: DATA_VERSION },
      collection: { enum: [...COLLECTIONS] },
      id: { type: 'string' },
      address: { type: 'string', format: 'uri', description: 'For good, in no language.' },
      pages: { type: 'object', additionalProperties: { type: 'string', format: 'uri' } },
      changed: { type: 'string', format: 'date' },
      computed: { type: 'object', description: 'What the registry reckons from the records.' },
    },
    oneOf: COLLECTIONS.map((name) => ({
      properties: { collection: { const: name }, data: { $ref: `#/$defs/${name}` } },
    })),
    $defs: Object.fromEntries(COLLECTIONS.map((name) => [name, dataSchema(name, locales)])),
  };
}

/** JSON Schema (2020-12) of the file of the whole registry. */
export function registrySchema(site: string): JsonSchema {
  const records = { type: 'array', items: { $ref: schemaAddress(site, 'record') } };
  return {
    $schema: DIALECT,
    $id: schemaAddress(site, 'registry'),
    type: 'object',
    required: ['version', 'address', 'languages', 'licence', 'dataDate', 'vocabularies', 'records'],
    properties: {
      version: { const: DATA_VERSION },
      address: { type: 'string', format: 'uri' },
      languages: { type: 'array', items: { type: 'string' }, minItems: 1 },
      licence: { type: 'string' },
      dataDate: EDTF,
      vocabularies: { type: 'object', additionalProperties: { type: 'object' } },
      records: {
        type: 'object',
        required: [...COLLECTIONS],
        properties: Object.fromEntries(COLLECTIONS.map((name) => [name, records])),
      },
    },
  };
}

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

const EDTF = { type: 'string', description: 'EDTF (ISO 8601-2), levels 0 and 1 and some of 2.' };

/** What an editor may write short stands in full here. */
function dataSchema(name: CollectionName, locales: Locales): JsonSchema {
  const schema = z.toJSONSchema(recordSchemas(locales)[name], {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { shape, short } = metaOf(zodSchema);
      const full = jsonSchema.anyOf?.find(({ type }) => type === 'object');
      if (shape === 'date') replace(jsonSchema, EDTF);
      // Names of hosts and paths are in the letters that people read.
      else if (jsonSchema.format === 'uri') jsonSchema.format = 'iri';
      else if (short !== undefined && full !== undefined) replace(jsonSchema, { ...full, required: [short] });
    },
  });
  const { $schema: _dialect, ...described } = describeSchema(schema, [name]);
  return open(described);
}

function replace(schema: object, by: object): void {
  for (const key of Object.keys(schema)) Reflect.deleteProperty(schema, key);
  Object.assign(schema, by);
}

/** Without the ban on fields that a later version may add. */
function open(node: JsonSchema): JsonSchema {
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => !(key === 'additionalProperties' && value === false))
      .map(([key, value]) => [key, openAny(value)]),
  );
}

function openAny(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(openAny);
  return isMapping(value) ? open(value) : value;
}

type JsonSchema = Record<string, unknown>;
