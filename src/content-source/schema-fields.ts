import { z } from 'astro/zod';
import type { FieldPath } from '../registry/findings.ts';

/** Names of the fields that a schema knows at a path; empty where it is no object. */
export function knownFields(schema: z.core.$ZodType, path: FieldPath): readonly string[] {
  let reached: readonly z.core.$ZodType[] = branches(schema);
  for (const part of path) reached = reached.flatMap((branch) => stepInto(branch, part)).flatMap(branches);
  return [
    ...new Set(reached.flatMap((branch) => (branch instanceof z.ZodObject ? Object.keys(branch.shape) : []))),
  ];
}

/** The schemas that a wrapper stands for: what is optional, has a default, is transformed, or is one of several. */
function branches(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return branches(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return branches(schema.def.in);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(branches);
  return [schema];
}

function stepInto(schema: z.core.$ZodType, part: string | number): z.core.$ZodType[] {
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
    const field = shape[part];
    return field === undefined ? [] : [field];
  }
  return [];
}
