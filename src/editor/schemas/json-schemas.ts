import { z } from 'astro/zod';
import { describeSchema } from '../../i18n/field-words/describe-schema.ts';
import { recordSchemas } from '../../format/index.ts';
import type { Locales } from '../../format/localized-text.ts';
import { interfaceLanguages } from '../../i18n/locales.ts';
import { pageSchema } from '../../format/page.ts';
import { siteSchema } from '../../format/site.ts';
import { translationSchema } from '../../format/translation.ts';
import { countryNamesSchema, vocabularySchema } from '../../format/vocabulary.ts';

/**
 * JSON Schema of every kind of file, for editors of code: completion, and errors while typing. What only the check can
 * know, such as whether a record that is named exists, is left to it. Fields are explained in the site's languages.
 * @returns by the name of the schema's file
 */
export function jsonSchemas(locales: Locales): Record<string, object> {
  const langs = interfaceLanguages(locales);
  const schemaOf = (schema: z.ZodType, path: readonly string[]) =>
    describeSchema(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), path, langs);
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
