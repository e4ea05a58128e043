import { z } from 'astro/zod';
import { citation } from '../registry/schema/citation.ts';
import { edtfDate } from '../registry/schema/edtf-date.ts';
import { timeZone } from '../registry/schema/coordinates.ts';
import { documentFile, imageFile } from '../registry/schema/file-name.ts';
import { countryCode, id } from '../registry/schema/identifiers.ts';
import type { Locales } from '../registry/schema/localized-text.ts';
import { alternateName } from '../registry/schema/record-fields.ts';
import { referenceOf, type Reference } from './references.ts';

/**
 * What an editor fills in for a schema of the content format, read from the schema itself.
 * @param path place of the record or vocabulary, then names of fields; it tells what an id points at
 * @throws when the schema has a construction that no form can show yet
 */
export function planOf(schema: z.core.$ZodType, locales: Locales, path: readonly string[]): FieldPlan {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return { ...planOf(schema.unwrap(), locales, path), required: false };
  const reference = schema === id ? referenceOf(path) : undefined;
  if (reference !== undefined) return { kind: 'reference', required: true, reference };
  if (schema === edtfDate) return { kind: 'date', required: true };
  if (schema === documentFile) return { kind: 'file', required: true, folder: 'documents' };
  if (schema === imageFile) return { kind: 'file', required: true, folder: 'images' };
  if (schema === countryCode) return { kind: 'known', required: true, list: 'countries' };
  if (schema === timeZone) return { kind: 'known', required: true, list: 'timeZones' };
  // Both may be written short, as a bare text; the form has one shape only.
  if (schema === citation) return short(citation, 'source', locales, path);
  if (schema === alternateName) return short(alternateName, 'text', locales, path);
  if (schema instanceof z.ZodArray) {
    return { kind: 'list', required: true, element: planOf(schema.element, locales, path) };
  }
  if (schema instanceof z.ZodRecord) {
    return { kind: 'map', required: true, element: planOf(schema.valueType, locales, path) };
  }
  if (schema instanceof z.ZodObject) return planOfObject(schema, locales, path);
  if (schema instanceof z.ZodEnum)
    return { kind: 'choice', required: true, options: schema.options.map(String) };
  if (schema instanceof z.ZodBoolean) return { kind: 'boolean', required: true };
  if (schema instanceof z.ZodNumber) {
    const { type, minimum, exclusiveMinimum, maximum } = z.toJSONSchema(schema);
    const least = minimum ?? (typeof exclusiveMinimum === 'number' ? exclusiveMinimum + 1 : undefined);
    return { kind: 'number', required: true, whole: type === 'integer', min: least, max: maximum };
  }
  // A choice of texts, such as the term of an agreement: its parts say in words what is allowed.
  if (schema instanceof z.ZodUnion || schema instanceof z.ZodLiteral) return { kind: 'text', required: true };
  if (schema instanceof z.ZodPipe) return planOf(schema.in, locales, path);
  if (schema instanceof z.ZodString || schema instanceof z.ZodStringFormat) return planOfText(schema);
  throw new Error(`No form for the schema type "${schema._zod.def.type}"`);
}

function planOfObject(schema: z.ZodObject, locales: Locales, path: readonly string[]): FieldPlan {
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  const [defaultLocale] = locales;
  const text = shape[defaultLocale];
  if (text !== undefined) return { kind: 'localized', required: true, max: planOfText(text).max };
  const fields = Object.fromEntries(
    Object.entries(shape).map(([name, field]) => [name, planOf(field, locales, [...path, name])]),
  );
  return { kind: 'group', required: true, fields };
}

function short(schema: z.ZodPipe, key: string, locales: Locales, path: readonly string[]): FieldPlan {
  const union = schema.in;
  const full =
    union instanceof z.ZodUnion ? union.options.find((option) => option instanceof z.ZodObject) : undefined;
  const plan = full && planOf(full, locales, path);
  if (plan?.kind !== 'group') throw new Error(`A short form without a full one: ${key}`);
  const fields = Object.entries(plan.fields).map(([name, field]) => [
    name,
    { ...field, required: name === key },
  ]);
  return { ...plan, fields: Object.fromEntries(fields), short: key };
}

function planOfText(schema: z.core.$ZodType): Extract<FieldPlan, { kind: 'text' }> {
  const { maxLength, pattern, format } = z.toJSONSchema(innermost(schema));
  // Addresses have patterns that no one could read; their format says it in a word.
  return {
    kind: 'text',
    required: true,
    max: maxLength,
    pattern: format === undefined ? pattern : undefined,
    format,
  };
}

function innermost(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? innermost(schema.unwrap()) : schema;
}

/** A folder of the content for what is no record. */
export type AssetFolder = 'documents' | 'images';

/** One field of a form. Absent bounds are `undefined`. */
export type FieldPlan = { required: boolean } & (
  | {
      kind: 'text';
      max?: number | undefined;
      pattern?: string | undefined;
      /** Format of JSON Schema, such as `uri`. */
      format?: string | undefined;
    }
  /** A text in every language of the site. */
  | { kind: 'localized'; max: number | undefined }
  | { kind: 'date' }
  /** A file that lies in one of the folders of the content; its name is written. */
  | { kind: 'file'; folder: AssetFolder }
  /** One of a long list of codes that the world keeps. */
  | { kind: 'known'; list: 'countries' | 'timeZones' }
  /** The id of a record or of a term. */
  | { kind: 'reference'; reference: Reference }
  | { kind: 'number'; whole: boolean; min: number | undefined; max: number | undefined }
  | { kind: 'boolean' }
  | { kind: 'choice'; options: readonly string[] }
  | { kind: 'list'; element: FieldPlan }
  /** Names that the editor chooses → values; a form shows it as a list. */
  | { kind: 'map'; element: FieldPlan }
  /** `short`: the field that alone may be written without the braces. */
  | { kind: 'group'; fields: Readonly<Record<string, FieldPlan>>; short?: string }
);
