import type { Finding } from '../../format/findings.ts';

/**
 * The findings of one file that are printed, errors before warnings where there is no room for both, and how many are
 * not: nobody mends more before the next look.
 */
export function firstFindings(findings: readonly Finding[]): { first: readonly Finding[]; more: number } {
  if (findings.length <= MOST_PRINTED) return { first: findings, more: 0 };
  const { error = [], warning = [] } = Object.groupBy(findings, ({ level }) => level);
  const printed = new Set([...error, ...warning].slice(0, MOST_PRINTED));
  return { first: findings.filter((finding) => printed.has(finding)), more: findings.length - printed.size };
}

const MOST_PRINTED = 10;
