import type { Locales } from '../../format/localized-text.ts';
import { jsonSchemas } from './json-schemas.ts';

/** The text of every file with a JSON Schema, by its name, for a site in these languages. */
export function schemaTexts(locales: Locales): Map<string, string> {
  const texts = Object.entries(jsonSchemas(locales)).map(
    ([file, schema]) => [file, `${JSON.stringify(schema, undefined, 2)}\n`] as const,
  );
  return new Map(texts);
}
