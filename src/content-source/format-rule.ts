import type { z } from 'astro/zod';
import { ID_PATTERN } from '../registry/schema/identifiers.ts';

/** The rule that a text broke, told from the format or pattern that its schema wanted. */
export function formatRule(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'custom') return String(issue.params?.['rule'] ?? 'invalid-value');
  if (issue?.code !== 'invalid_format') return 'invalid-id';
  if (issue.format === 'email') return 'invalid-email';
  if (issue.format === 'url' || issue.format === 'starts_with') return 'invalid-address';
  return RULE_OF_PATTERN[issue.pattern ?? ''] ?? 'invalid-value';
}

const RULE_OF_PATTERN: Readonly<Record<string, string>> = {
  [String(ID_PATTERN)]: 'invalid-id',
  '/^[A-Z]{2}$/u': 'invalid-country-code',
  '/^Q\\d+$/u': 'invalid-wikidata-id',
  '/^P\\d+[YM]$/u': 'invalid-term',
  '/^sha256-[0-9a-f]{8,64}$/u': 'invalid-digest',
  '/^#[0-9a-f]{6}$/u': 'invalid-colour',
};
