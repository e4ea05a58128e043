import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { recordSchema, registrySchema, schemaAddress } from '../../../../src/export/open-data/json-schema.ts';
import { recordJson, registryJson } from '../../../../src/export/open-data/registry-json.ts';
import { pageContext } from '../../../../src/views/context.ts';
import { DATA_VERSION } from '../../../../src/views/open-data/data-files.ts';
import { emptyContent, sampleContent } from '../../views/sample-content.ts';
import { byId, registryOf } from '../../views/sample-views.ts';

const SITE = 'https://example.org';
const registry = registryOf(sampleContent());
const ctx = pageContext(registry, 'ru', { lastChanged: () => '2026-10-01', pictureSizes: {} });
const alpha: Data = JSON.parse(recordJson(ctx, byId(registry.partners, 'alpha')));

const TODAY = [recordSchema(SITE, ['ru', 'en']), registrySchema(SITE, ['ru', 'en'])];

/** As of version 1, and never changed: what was written and what was promised then. */
const FIRST = {
  registry: read('registry-1.json'),
  schemas: [read('schema-1-record.json'), read('schema-1-registry.json')],
};

describe('the file of a record', () => {
  it('has what its editor wrote, with sources, accounts and dates in doubt', () => {
    expect(alpha).toMatchObject({
      $schema: schemaAddress(SITE, 'record'),
      version: 1,
      collection: 'partners',
      id: 'alpha',
      address: 'https://example.org/id/partners/alpha/',
      pages: {
        ru: 'https://example.org/ru/partners/alpha/',
        en: 'https://example.org/en/partners/alpha/',
      },
      changed: '2026-10-01',
      data: {
        name: { ru: 'Альфа', en: 'Alpha' },
        cite: { kind: [{ source: 'strategy' }] },
        history: [{ date: '2001~', state: 'contact' }, { agreement: 'alpha-2015' }],
      },
      computed: { state: 'established', since: { date: '2015-05-22', agreement: 'alpha-2015' } },
    });
    expect(JSON.stringify(alpha)).not.toContain('translatedFrom');
  });

  it('calls a relation of which no step is known only named', () => {
    const beta: Data = JSON.parse(recordJson(ctx, byId(registry.partners, 'beta')));
    expect(beta['computed']).toMatchObject({ state: 'named' });
  });
});

describe('the schemas', () => {
  const schemas = TODAY;

  it('hold for the whole registry and for each of its records', () => {
    expect(faults(schemas, 'registry', JSON.parse(registryJson(ctx)))).toEqual([]);
    expect(faults(schemas, 'record', alpha)).toEqual([]);
    const empty = registryJson(pageContext(registryOf(emptyContent()), 'ru'));
    expect(faults(schemas, 'registry', JSON.parse(empty))).toEqual([]);
  });

  it.each([
    ['a kind that is no text', { data: { ...dataOf(alpha), kind: 7 } }],
    ['a partner without a name', { data: { ...dataOf(alpha), name: undefined } }],
    ['a state that there is not', { data: { ...dataOf(alpha), history: [{ state: 'gone' }] } }],
    ['a record of no collection', { collection: 'cities' }],
    ['another version', { version: 2 }],
    ['the data of another collection', { collection: 'events' }],
  ])('refuse %s', (_, change) => {
    expect(faults(schemas, 'record', JSON.parse(JSON.stringify({ ...alpha, ...change })))).not.toEqual([]);
  });

  it.each([
    [['ru', 'en'], true, true],
    [['en'], false, true],
    [['ru'], true, false],
    [['de', 'fr'], false, true],
  ] as const)('say what fields mean in the languages of the site: %j', (locales, isRussian, isEnglish) => {
    const [first, ...others] = locales;
    const texts = [recordSchema(SITE, [first, ...others]), registrySchema(SITE, [first, ...others])].map(
      (schema) =>
        JSON.stringify(schema)
          .match(/"description":"[^"]*"/gu)
          ?.join('\n') ?? '',
    );
    expect(texts.map((text) => /[а-яё]/u.test(text))).toEqual([isRussian, isRussian]);
    expect(texts.map((text) => /\b(?:levels|Official name)\b/u.test(text))).toEqual([isEnglish, isEnglish]);
  });
});

describe('a file of the first day of its version', () => {
  it('is of the version that is written today', () => {
    expect(DATA_VERSION).toBe(1);
  });

  it('is still read by the schemas of today', () => {
    expect(faults(TODAY, 'registry', FIRST.registry)).toEqual([]);
  });

  it('was read by schemas that still read what is written today', () => {
    expect(faults(FIRST.schemas, 'registry', JSON.parse(registryJson(ctx)))).toEqual([]);
  });

  it('has no field that a file of today has lost', () => {
    const today = fieldsOf(JSON.parse(registryJson(ctx)));
    expect([...fieldsOf(FIRST.registry)].filter((field) => !today.has(field))).toEqual([]);
  });
});

function faults(schemas: readonly Data[], name: 'record' | 'registry', value: unknown): unknown[] {
  const ajv = readers.get(schemas) ?? new Ajv2020({ strict: false, allErrors: true });
  if (!readers.has(schemas)) {
    formats.default(ajv);
    ajv.addFormat('iri', (address: string) => URL.canParse(address));
    for (const schema of schemas) ajv.addSchema(schema);
    readers.set(schemas, ajv);
  }
  ajv.validate(schemaAddress(SITE, name), value);
  return ajv.errors ?? [];
}

/** A schema is compiled once. */
const readers = new Map<readonly Data[], Ajv2020>();

/** Names of fields at their places, entries of lists and keys of languages and ids as one. */
function fieldsOf(value: unknown, path = ''): Set<string> {
  if (Array.isArray(value)) return new Set(value.flatMap((one) => [...fieldsOf(one, `${path}[]`)]));
  if (typeof value !== 'object' || value === null) return new Set([path]);
  return new Set(Object.entries(value).flatMap(([key, inner]) => [...fieldsOf(inner, `${path}.${key}`)]));
}

function dataOf(record: Data): Data {
  return record['data'] as Data;
}

function read(file: string): Data {
  return JSON.parse(readFileSync(new URL(`../../../fixtures/data/${file}`, import.meta.url), 'utf8'));
}

type Data = Record<string, unknown>;
