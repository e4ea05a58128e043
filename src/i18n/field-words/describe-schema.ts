import { isMapping } from '../../format/is-mapping.ts';
import { interfaceLocales } from '../locales.ts';
import { plainMeaning } from './field-words.ts';

/**
 * Adds what fields mean to a JSON Schema, however deep, in every language of the interface. Items of a list have the
 * path of the list.
 * @param path folder or kind of file, then names of fields
 */
export function describeSchema(node: JsonSchema, path: readonly string[]): JsonSchema {
  const inner = (child: unknown, at: readonly string[]) => {
    if (!isMapping(child)) return child;
    const text = at === path ? '' : meaningIn(at);
    return { ...describeSchema(child, at), ...(text !== '' && { description: text }) };
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
