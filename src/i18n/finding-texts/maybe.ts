import type { FindingValues } from '../../format/findings.ts';

/** A part of a text that stands only when its value is known; otherwise another part, or nothing. */
export function maybe(
  value: FindingValues[string] | undefined,
  text: (value: string) => string,
  otherwise = '',
): string {
  return value === undefined || value === '' ? otherwise : text(String(value));
}
