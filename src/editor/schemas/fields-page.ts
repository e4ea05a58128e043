import { z } from 'astro/zod';
import { fieldWords } from '../../i18n/field-words/field-words.ts';
import type { InterfaceLocale } from '../../i18n/locales.ts';
import { recordSchemas } from '../../registry/schema/index.ts';
import type { Locales } from '../../registry/schema/localized-text.ts';
import { pageSchema } from '../../registry/schema/page.ts';
import { recordFields } from '../../registry/schema/record-fields.ts';
import { siteSchema } from '../../registry/schema/site.ts';
import { translationSchema } from '../../registry/schema/translation.ts';
import { termSchema } from '../../registry/schema/vocabulary.ts';

/**
 * The handbook's page on fields: which there are and which are required is read from the schemas, what they mean from the words.
 * @throws when a field has no words, or words have no field
 */
export function fieldsPage(lang: InterfaceLocale): string {
  const { title, intro, columns, yes, no, sections } = fieldWords[lang];
  const tables = sectionSchemas(ANY_LOCALES).map(([code, rows]) => {
    const section = sections[code];
    if (section === undefined) throw new Error(`No words in "${lang}" for the fields of ${code}`);
    const unknown = Object.keys(section.fields).filter((path) => rows.every((row) => row.path !== path));
    if (unknown.length > 0)
      throw new Error(`Words in "${lang}" for no field of ${code}: ${unknown.join(', ')}`);
    const lines = rows.map(({ path, isRequired }) => {
      const meaning = section.fields[path];
      if (meaning === undefined) throw new Error(`No words in "${lang}" for ${code} ${path}`);
      return `| \`${path}\` | ${isRequired ? yes : no} | ${meaning} |`;
    });
    const head = [`| ${columns.join(' | ')} |`, '|---|---|---|'];
    return [`## ${section.heading}: \`${code}\``, '', section.lead, '', ...head, ...lines].join('\n');
  });
  return `${[`# ${title}`, intro.join('\n'), ...tables].join('\n\n')}\n`;
}

/** The fields are the same whatever the languages are. */
const ANY_LOCALES: Locales = ['ru', 'en'];

function sectionSchemas(locales: Locales): [code: string, rows: FieldRow[]][] {
  const common = Object.keys(recordFields(locales));
  const records = Object.entries(recordSchemas(locales)).map(([name, schema]): [string, FieldRow[]] => [
    `${name}/`,
    rowsOf(schema).filter(({ path }) => name === 'sources' || !common.includes(path.split('.')[0] ?? '')),
  ]);
  return [
    ['*', rowsOf(z.strictObject(recordFields(locales)))],
    ...records,
    ['pages/', rowsOf(pageSchema)],
    ['<id>.<locale>.md', rowsOf(translationSchema)],
    ['vocabularies/', rowsOf(termSchema(locales))],
    ['site.yaml', rowsOf(siteSchema(locales))],
  ];
}

/** Fields however deep, such as `history.date`. Texts in the languages of the site are one field, and citations are told apart. */
function rowsOf(schema: z.core.$ZodType, above = ''): FieldRow[] {
  const inner = innermost(schema);
  if (!(inner instanceof z.ZodObject) || Object.hasOwn(inner.shape, ANY_LOCALES[0])) return [];
  return Object.entries<z.core.$ZodType>(inner.shape).flatMap(([name, field]) => {
    const path = above + name;
    const isRequired = !z.safeParse(field, undefined).success;
    return [{ path, isRequired }, ...(name === 'cite' ? [] : rowsOf(field, `${path}.`))];
  });
}

function innermost(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return innermost(schema.unwrap());
  if (schema instanceof z.ZodArray) return innermost(schema.element);
  if (schema instanceof z.ZodPipe) return innermost(schema.in);
  if (!(schema instanceof z.ZodUnion)) return schema;
  return innermost(schema.options.find((option) => innermost(option) instanceof z.ZodObject) ?? z.never());
}

interface FieldRow {
  path: string;
  isRequired: boolean;
}
