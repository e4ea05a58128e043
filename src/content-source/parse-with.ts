import type { z } from 'astro/zod';
import type { Finding } from '../registry/findings.ts';
import type { Locales } from '../registry/schema/localized-text.ts';
import { issueFindings } from './issue-findings.ts';
import type { SourceFile } from './source-file.ts';

/** Parses the YAML of a file with its schema; `undefined` when a finding says why not. */
export function parseWith<Output>(
  reading: Reading,
  source: SourceFile,
  schema: z.ZodType<Output>,
): Output | undefined {
  const { data, file } = source;
  if (data === undefined) return undefined;
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  reading.findings.push(
    ...issueFindings({ file, data, schema, locales: reading.locales }, parsed.error.issues),
  );
  return undefined;
}

/** One pass over a content folder: what was read, and the findings that gather. */
export interface Reading {
  sources: readonly SourceFile[];
  locales: Locales;
  findings: Finding[];
}
