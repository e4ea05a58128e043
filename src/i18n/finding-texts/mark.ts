import type { FindingValues } from '../../format/findings.ts';

/**
 * The field that marks a translation as rendering the present texts: beside them with its language, else in a file of
 * its own.
 */
export function mark(
  digest: FindingValues[string] | undefined,
  locale: FindingValues[string] | undefined,
): string {
  return locale === undefined ? `translationOf: ${digest}` : `translatedFrom: { ${locale}: ${digest} }`;
}
