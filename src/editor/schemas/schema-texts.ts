import { readFileSync } from 'node:fs';
import { interfaceLocales } from '../../i18n/locales.ts';
import type { Locales } from '../../registry/schema/localized-text.ts';
import { fieldMeanings } from '../field-meanings.ts';
import { jsonSchemas } from './json-schemas.ts';

/** The text of every file with a JSON Schema, by its name, for a site in these languages. */
export function schemaTexts(locales: Locales): Map<string, string> {
  const meanings = interfaceLocales.map((lang) =>
    fieldMeanings(readFileSync(new URL(`../../handbook/${lang}/fields.md`, import.meta.url), 'utf8')),
  );
  return new Map(
    Object.entries(jsonSchemas(locales, meanings)).map(([file, schema]) => [
      file,
      `${JSON.stringify(schema, undefined, 2)}\n`,
    ]),
  );
}
