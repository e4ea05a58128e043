import type { z } from 'astro/zod';
import type { FieldPath } from '../format/field-path.ts';
import type { Finding } from '../format/findings.ts';
import { planOf } from '../format/field-plan.ts';
import type { Locales } from '../format/localized-text.ts';
import { fieldAt, namesIn } from '../format/walk-fields.ts';
import { issueFindings } from './issue-findings.ts';
import type { SourceFile } from './source-file.ts';

/** Parses the YAML of a file with its schema; `undefined` when a finding says why not. */
export function parseWith<Output>(
  reading: Reading,
  source: SourceFile,
  schema: z.ZodType<Output>,
): Output | undefined {
  const known = parsedBefore(source, schema);
  if (known !== undefined) return known;
  const { data, file } = source;
  if (data === undefined) return undefined;
  const hidden = source.yaml.includes(PROTOTYPE) ? prototypeKey(data, []) : undefined;
  if (hidden !== undefined) {
    const known = namesIn(fieldAt(planOf(schema), hidden.slice(0, -1))).join(', ');
    const values = { field: PROTOTYPE, value: PROTOTYPE, known, suggestion: '', cyrillic: '' };
    reading.findings.push({ rule: 'unknown-field', level: 'error', file, field: hidden, values });
    return undefined;
  }
  const parsed = parsedOnce(source, schema);
  if (parsed.success) return parsed.data;
  const context = { file, data, yaml: source.yaml, plan: planOf(schema), locales: reading.locales };
  reading.findings.push(...issueFindings(context, parsed.error.issues));
  return undefined;
}

/** What a file meant to a schema when it was last parsed; `undefined` where it was not, or to no avail. */
export function parsedBefore<Output>(source: SourceFile, schema: z.ZodType<Output>): Output | undefined {
  const known = results.get(source);
  return known?.schema === schema ? (known.result.data as Output | undefined) : undefined;
}

/** Has a file mean to a schema what it meant in an earlier process. */
export function rememberParsed(source: SourceFile, schema: z.ZodType, data: unknown): void {
  results.set(source, { schema, result: { success: true, data } });
}

/** A file that has not changed since it was last read is the same object, and means the same to the same schema. */
function parsedOnce<Output>(source: SourceFile, schema: z.ZodType<Output>): z.ZodSafeParseResult<Output> {
  const known = results.get(source);
  if (known?.schema === schema) return known.result as z.ZodSafeParseResult<Output>;
  const result = schema.safeParse(source.data);
  results.set(source, { schema, result });
  return result;
}

const results = new WeakMap<SourceFile, { schema: unknown; result: z.ZodSafeParseResult<unknown> }>();

/** The one name that mappings without a fixed set of fields let through: every object has it already. */
const PROTOTYPE = '__proto__';

function prototypeKey(value: unknown, path: FieldPath): FieldPath | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Object.hasOwn(value, PROTOTYPE)) return [...path, PROTOTYPE];
  for (const [name, field] of Object.entries(value)) {
    const found = prototypeKey(field, [...path, Array.isArray(value) ? Number(name) : name]);
    if (found) return found;
  }
  return undefined;
}

/** One pass over a content folder: what was read, and the findings that gather. */
export interface Reading {
  sources: readonly SourceFile[];
  locales: Locales;
  findings: Finding[];
}
