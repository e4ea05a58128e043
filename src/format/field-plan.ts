import { z } from 'astro/zod';
import { metaOf, type FieldMeta, type Reference } from './field-meta.ts';

/**
 * What a schema of the content format asks for, with what it says of itself: the one place that knows how schemas are
 * made.
 * @throws when the schema has a construction that no form can show yet
 */
export function planOf(schema: z.core.$ZodType): FieldPlan {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return { ...planOf(schema.unwrap()), required: false };
  const meta = metaOf(schema);
  return { required: true, meta, ...shapeOf(schema, meta) };
}

function shapeOf(schema: z.core.$ZodType, meta: FieldMeta): Shape & { meta?: FieldMeta } {
  if (meta.ref !== undefined) return { kind: 'reference', reference: meta.ref };
  switch (meta.shape) {
    case 'date':
      return { kind: 'date' };
    case 'document':
      return { kind: 'file', folder: 'documents' };
    case 'image':
      return { kind: 'file', folder: 'images' };
    case 'country':
      return { kind: 'known', list: 'countries' };
    case 'time-zone':
      return { kind: 'known', list: 'timeZones' };
    default:
      return shapeOfType(schema, meta);
  }
}

function shapeOfType(schema: z.core.$ZodType, meta: FieldMeta): Shape & { meta?: FieldMeta } {
  if (schema instanceof z.ZodArray) return { kind: 'list', element: planOf(schema.element) };
  if (schema instanceof z.ZodRecord)
    return { kind: 'map', key: planOf(schema.keyType), element: planOf(schema.valueType) };
  if (schema instanceof z.ZodObject) return shapeOfObject(schema, meta);
  if (schema instanceof z.ZodEnum) return { kind: 'choice', options: schema.options.map(String) };
  if (schema instanceof z.ZodBoolean) return { kind: 'boolean' };
  if (schema instanceof z.ZodNumber) {
    const { type, minimum, exclusiveMinimum, maximum } = z.toJSONSchema(schema);
    const least = minimum ?? (typeof exclusiveMinimum === 'number' ? exclusiveMinimum + 1 : undefined);
    return { kind: 'number', whole: type === 'integer', min: least, max: maximum };
  }
  if (schema instanceof z.ZodPipe) return shapeOfType(schema.in, meta);
  if (schema instanceof z.ZodUnion) return shapeOfUnion(schema.options, meta);
  // The only literal is the version of the format.
  if (schema instanceof z.ZodLiteral) return { kind: 'text' };
  if (schema instanceof z.ZodString || schema instanceof z.ZodStringFormat) return shapeOfText(schema);
  throw new Error(`No form for the schema type "${schema._zod.def.type}"`);
}

function shapeOfObject({ shape }: z.ZodObject, { translated, short }: FieldMeta): Shape {
  const inner = Object.entries<z.core.$ZodType>(shape);
  const [first] = inner;
  if (translated && first) return { kind: 'localized', max: shapeOfText(first[1]).max };
  const fields = Object.fromEntries(inner.map(([name, field]) => [name, planOf(field)]));
  return { kind: 'group', fields, ...(short !== undefined && { short }) };
}

/** Either a group that may be written short, or a choice of texts, such as the term of an agreement. */
function shapeOfUnion(options: readonly z.core.$ZodType[], meta: FieldMeta): Shape & { meta?: FieldMeta } {
  const full = options.find((option) => option instanceof z.ZodObject);
  if (full !== undefined) return shapeOfObject(full, meta);
  const rule = options.map((option) => metaOf(option).rule).find((name) => name !== undefined);
  return { kind: 'text', meta: { ...meta, ...(rule !== undefined && { rule }) } };
}

function shapeOfText(schema: z.core.$ZodType): Extract<Shape, { kind: 'text' }> {
  const { maxLength, pattern, format } = z.toJSONSchema(schema);
  // Addresses have patterns that no one could read; their format says it in a word.
  return { kind: 'text', max: maxLength, pattern: format === undefined ? pattern : undefined, format };
}

/** One field of the content format. */
export type FieldPlan = Shape & { required: boolean; meta: FieldMeta };

/** A folder of the content for what is no record. */
export type AssetFolder = 'documents' | 'images';

/** What a field holds. Absent bounds are `undefined`. */
type Shape =
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
  | { kind: 'map'; key: FieldPlan; element: FieldPlan }
  /** `short`: the field that alone may be written without the braces. */
  | { kind: 'group'; fields: Readonly<Record<string, FieldPlan>>; short?: string };
