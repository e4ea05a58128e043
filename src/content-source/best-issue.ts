import type { z } from 'astro/zod';

type Issue = z.core.$ZodIssue;

/**
 * Replaces an issue of a union by the issues of the branch that the writer most likely meant: a citation object
 * with a mistyped field is an unknown field, not "invalid input". Issues without branches stay as they are.
 */
export function meantIssues(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branches = issue.errors.filter((branch) => !branch.some(isWrongShape));
  if (branches.length === 0) return [issue];
  const [best = []] = branches.toSorted((a, b) => weight(a) - weight(b));
  return best.flatMap((inner) => meantIssues({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** The value as a whole is of another type than the branch wants. */
function isWrongShape(issue: Issue): boolean {
  return issue.path.length === 0 && issue.code === 'invalid_type';
}

/** What the schema says itself is worth most, a mismatched literal least. */
function weight(issues: readonly Issue[]): number {
  const order = [
    'custom',
    'unrecognized_keys',
    'too_big',
    'too_small',
    'invalid_format',
    'invalid_union',
    'invalid_value',
  ];
  return issues.length * order.length + Math.max(...issues.map((issue) => order.indexOf(issue.code)));
}
