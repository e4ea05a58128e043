import { z } from 'astro/zod';
import { plainMeaning } from '../../i18n/field-words/field-words.ts';
import { interfaceLocales } from '../../i18n/locales.ts';
import { recordSchemas } from '../../format/index.ts';
import type { Locales } from '../../format/localized-text.ts';
import { isMapping } from '../../format/is-mapping.ts';
import { pageSchema } from '../../format/page.ts';
import { siteSchema } from '../../format/site.ts';
import { translationSchema } from '../../format/translation.ts';
import { countryNamesSchema, vocabularySchema } from '../../format/vocabulary.ts';

/**
 * JSON Schema of every kind of file, for editors of code: completion, and errors while typing. What only the check can
 * know, such as whether a record that is named exists, is left to it.
 * @returns by the name of the schema's file
 */
export function jsonSchemas(locales: Locales): Record<string, object> {
  const records = Object.entries(recordSchemas(locales)).map(([name, schema]) => [
    `${name}.json`,
    schemaOf(schema, [name]),
  ]);
  return {
    ...Object.fromEntries(records),
    'site.json': schemaOf(siteSchema(locales), ['site']),
    'page.json': schemaOf(pageSchema, ['pages']),
    'translation.json': schemaOf(translationSchema, ['translation']),
    'vocabulary.json': schemaOf(vocabularySchema(locales), ['vocabularies']),
    'countries.json': schemaOf(countryNamesSchema(locales), ['countries']),
  };
}

function schemaOf(schema: z.ZodType, path: readonly string[]): object {
  return describe(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), path);
}

/** Adds what fields mean to a schema, however deep. Items of a list have the path of the list. */
function describe(node: JsonSchema, path: readonly string[]): JsonSchema {
  const inner = (child: unknown, at: readonly string[]) => {
    if (!isMapping(child)) return child;
    const text = at === path ? '' : meaningIn(at);
    return { ...describe(child, at), ...(text !== '' && { description: text }) };
  };
  const { properties, items, anyOf, additionalProperties } = node;
  return {
    ...node,
    ...(isMapping(properties) && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, child]) => [name, inner(child, [...path, name])]),
      ),
    }),
    ...(items !== undefined && { items: inner(items, path) }),
    ...(Array.isArray(anyOf) && { anyOf: anyOf.map((child) => inner(child, path)) }),
    ...(isMapping(additionalProperties) && { additionalProperties: inner(additionalProperties, path) }),
  };
}

/** The meaning in every language, one below the other; empty where the words have none. */
function meaningIn(path: readonly string[]): string {
  return interfaceLocales.flatMap((lang) => plainMeaning(path, lang) ?? []).join('\n\n');
}

type JsonSchema = Record<string, unknown>;
