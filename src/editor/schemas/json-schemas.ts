import { z } from 'astro/zod';
import { recordSchemas } from '../../registry/schema/index.ts';
import type { Locales } from '../../registry/schema/localized-text.ts';
import { pageSchema } from '../../registry/schema/page.ts';
import { recordFields } from '../../registry/schema/record-fields.ts';
import { siteSchema } from '../../registry/schema/site.ts';
import { translationSchema } from '../../registry/schema/translation.ts';
import { countryNamesSchema, vocabularySchema } from '../../registry/schema/vocabulary.ts';

/**
 * JSON Schema of every kind of file, for editors of code: completion, and errors while typing. What only the check can know,
 * such as whether a record that is named exists, is left to it.
 * @param meanings of the fields, language by language, as `fieldMeanings` reads them
 * @returns by the name of the schema's file
 */
export function jsonSchemas(locales: Locales, meanings: readonly Meanings[]): Record<string, object> {
  const common = Object.keys(recordFields(locales));
  const records = Object.entries(recordSchemas(locales)).map(([name, schema]) => {
    const described = (path: string) => {
      const section = common.includes(path.split('.')[0] ?? '') && name !== 'sources' ? '*' : `${name}/`;
      return textOf(meanings, section, path);
    };
    return [`${name}.json`, schemaOf(schema, described)] as const;
  });
  const own = (section: string) => (path: string) => textOf(meanings, section, path);
  return {
    ...Object.fromEntries(records),
    'site.json': schemaOf(siteSchema(locales), own('site.yaml')),
    'page.json': schemaOf(pageSchema, own('pages/')),
    'translation.json': schemaOf(translationSchema, own('<id>.<locale>.md')),
    'vocabulary.json': schemaOf(vocabularySchema(locales), (path) =>
      textOf(meanings, 'vocabularies/', path.split('.').slice(1).join('.')),
    ),
    'countries.json': schemaOf(countryNamesSchema(locales), () => ''),
  };
}

function schemaOf(schema: z.ZodType, described: (path: string) => string): object {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return { ...describe(json, '', described) };
}

/** Adds what fields mean to a schema, however deep. Items of a list have the path of the list. */
function describe(node: JsonSchema, path: string, described: (path: string) => string): JsonSchema {
  const inner = (child: unknown, name: string) => {
    const at = [path, name].filter(Boolean).join('.');
    if (!isSchema(child)) return child;
    const text = described(at);
    return { ...describe(child, at, described), ...(text !== '' && { description: text }) };
  };
  const same = (child: unknown) => (isSchema(child) ? describe(child, path, described) : child);
  const { properties, items, anyOf, additionalProperties } = node;
  return {
    ...node,
    ...(isSchema(properties) && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, child]) => [name, inner(child, name)]),
      ),
    }),
    ...(items !== undefined && { items: same(items) }),
    ...(Array.isArray(anyOf) && { anyOf: anyOf.map(same) }),
    ...(isSchema(additionalProperties) && { additionalProperties: inner(additionalProperties, '*') }),
  };
}

/** The meaning in every language, one below the other; empty where the handbook has none. */
function textOf(meanings: readonly Meanings[], section: string, path: string): string {
  return meanings
    .map((own) => own.get(section)?.get(path))
    .filter((text) => text !== undefined)
    .join('\n\n');
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type JsonSchema = Record<string, unknown>;

type Meanings = ReadonlyMap<string, ReadonlyMap<string, string>>;
