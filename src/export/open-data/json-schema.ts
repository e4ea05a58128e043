import { z } from 'astro/zod';
import { metaOf } from '../../format/field-meta.ts';
import { COLLECTIONS, recordSchemas, type CollectionName } from '../../format/index.ts';
import { isMapping } from '../../format/is-mapping.ts';
import type { Locales } from '../../format/localized-text.ts';
import { dataFileWords } from '../../i18n/field-words/data-file-words.ts';
import { describeSchema } from '../../i18n/field-words/describe-schema.ts';
import { interfaceLanguages, type InterfaceLocale } from '../../i18n/locales.ts';
import { absolute, route } from '../../routes.ts';
import { DATA_VERSION, schemaFile, type SCHEMAS } from '../../views/open-data/data-files.ts';

/** Absolute address of a schema. @param site origin of the site */
export function schemaAddress(site: string, name: (typeof SCHEMAS)[number]): string {
  return absolute(site, route.data(schemaFile(name)));
}

/** JSON Schema (2020-12) of the file of one record. Fields that it does not name may stand there too. */
export function recordSchema(site: string, locales: Locales): JsonSchema {
  const { address, computed } = wordsIn(interfaceLanguages(locales));
  return {
    $schema: DIALECT,
    $id: schemaAddress(site, 'record'),
    type: 'object',
    required: ['version', 'collection', 'id', 'address', 'pages', 'data', 'computed'],
    properties: {
      version: { const: DATA_VERSION },
      collection: { enum: [...COLLECTIONS] },
      id: { type: 'string' },
      address: { type: 'string', format: 'uri', description: address },
      pages: { type: 'object', additionalProperties: { type: 'string', format: 'uri' } },
      changed: { type: 'string', format: 'date' },
      computed: { type: 'object', description: computed },
    },
    oneOf: COLLECTIONS.map((name) => ({
      properties: { collection: { const: name }, data: { $ref: `#/$defs/${name}` } },
    })),
    $defs: Object.fromEntries(COLLECTIONS.map((name) => [name, dataSchema(name, locales)])),
  };
}

/** JSON Schema (2020-12) of the file of the whole registry. */
export function registrySchema(site: string, locales: Locales): JsonSchema {
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
      dataDate: dateText(interfaceLanguages(locales)),
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

function dateText(langs: readonly InterfaceLocale[]): JsonSchema {
  return { type: 'string', description: wordsIn(langs).edtf };
}

/** One language below the other, as what fields mean. */
function wordsIn(langs: readonly InterfaceLocale[]) {
  const inEach = (name: keyof (typeof dataFileWords)['ru']) =>
    langs.map((lang) => dataFileWords[lang][name]).join('\n\n');
  return { address: inEach('address'), computed: inEach('computed'), edtf: inEach('edtf') };
}

/** What an editor may write short stands in full here. */
function dataSchema(name: CollectionName, locales: Locales): JsonSchema {
  const langs = interfaceLanguages(locales);
  const schema = z.toJSONSchema(recordSchemas(locales)[name], {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { shape, short } = metaOf(zodSchema);
      const full = jsonSchema.anyOf?.find(({ type }) => type === 'object');
      if (shape === 'date') replace(jsonSchema, dateText(langs));
      // Names of hosts and paths are in the letters that people read.
      else if (jsonSchema.format === 'uri') jsonSchema.format = 'iri';
      else if (short !== undefined && full !== undefined) replace(jsonSchema, { ...full, required: [short] });
    },
  });
  const { $schema: _dialect, ...described } = describeSchema(schema, [name], langs);
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
