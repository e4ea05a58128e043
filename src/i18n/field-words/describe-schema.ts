import { isMapping } from '../../format/is-mapping.ts';
import type { InterfaceLocale } from '../locales.ts';
import { plainMeaning } from './field-words.ts';

/**
 * Adds what fields mean to a JSON Schema, however deep. Items of a list have the path of the list.
 * @param path folder or kind of file, then names of fields
 * @param langs in which it is said, one below the other
 */
export function describeSchema(
  node: JsonSchema,
  path: readonly string[],
  langs: readonly InterfaceLocale[],
): JsonSchema {
  const inner = (child: unknown, at: readonly string[]) => {
    if (!isMapping(child)) return child;
    const text = at === path ? '' : meaningIn(at, langs);
    return { ...describeSchema(child, at, langs), ...(text !== '' && { description: text }) };
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

/** Empty where the words have no meaning. */
function meaningIn(path: readonly string[], langs: readonly InterfaceLocale[]): string {
  return langs.flatMap((lang) => plainMeaning(path, lang) ?? []).join('\n\n');
}

type JsonSchema = Record<string, unknown>;
