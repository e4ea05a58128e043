import type { z } from 'astro/zod';
import type { FieldPath, Finding, FindingValues } from '../registry/findings.ts';
import type { Locale } from '../registry/schema/localized-text.ts';
import { meantIssues } from './best-issue.ts';
import { formatRule } from './format-rule.ts';
import { nearest } from '../registry/nearest.ts';
import { knownFields } from './schema-fields.ts';
import { cyrillicAmongLatin, suggestId } from './suggest-id.ts';
import { suggestFor } from './suggest-value.ts';

/** Turns what a schema refused into findings, one per mistake. */
export function issueFindings(context: IssueContext, issues: readonly z.core.$ZodIssue[]): Finding[] {
  const problems = issues.flatMap(meantIssues).flatMap((issue) => problemsOf(context, issue));
  return problems
    .filter((problem) => !isMistyped(problem, problems))
    .map(({ rule, field, values }) => ({
      ...{ rule, level: 'error', file: context.file, field },
      values: { field: String(field.at(-1) ?? ''), ...values },
    }));
}

/** A field is not missing when it is there under a mistyped name: that is one mistake, not two. */
function isMistyped(problem: Problem, problems: readonly Problem[]): boolean {
  const path = problem.field.join('.');
  return (
    problem.rule === 'missing-field' &&
    problems.some(
      ({ rule, field, values }) =>
        rule === 'unknown-field' && [...field.slice(0, -1), values['suggestion']].join('.') === path,
    )
  );
}

function problemsOf(context: IssueContext, issue: z.core.$ZodIssue): Problem[] {
  const field = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  const value = valueAt(context.data, field);
  const shown = show(value);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(context, field, key));
    case 'invalid_type':
      return [wrongType(context, field, value, issue.expected)];
    case 'invalid_union':
      return [wrongType(context, field, value, expectedOf(issue))];
    case 'invalid_value': {
      const known = issue.values.map(String);
      if (value === undefined || value === null) return [absent(field, value, known)];
      const suggestion = nearest(shown, known) || (known.length === 1 ? (known[0] ?? '') : '');
      return [
        { rule: 'invalid-value', field, values: { value: shown, known: known.join(', '), suggestion } },
      ];
    }
    case 'invalid_format':
      return [malformed(formatRule(issue), field, shown)];
    case 'invalid_key':
      return [malformed(formatRule(issue.issues[0]), field, String(field.at(-1)))];
    case 'too_big':
      if (issue.origin === 'string')
        return [
          { rule: 'text-too-long', field, values: { max: Number(issue.maximum), length: shown.length } },
        ];
      return [outOfRange(field, shown, `≤ ${issue.maximum}`)];
    case 'too_small':
      if (issue.origin === 'string') return [{ rule: 'empty-text', field, values: {} }];
      if (issue.origin === 'array') return [{ rule: 'empty-list', field, values: {} }];
      return [outOfRange(field, shown, `${issue.inclusive === false ? '>' : '≥'} ${issue.minimum}`)];
    case 'custom': {
      const rule = typeof issue.params?.['rule'] === 'string' ? issue.params['rule'] : 'invalid-value';
      return [malformed(rule, field, shown)];
    }
    default:
      return [malformed('invalid-value', field, shown)];
  }
}

function unknownField(context: IssueContext, parent: FieldPath, key: string): Problem {
  const known = knownFields(context.schema, parent);
  const suggestion = nearest(key, known) || nearest(suggestId(key), known);
  const values = { value: key, known: known.join(', '), suggestion, cyrillic: cyrillicAmongLatin(key) };
  const rule = isLocalizedText(context, known) ? 'unknown-language' : 'unknown-field';
  return { rule, field: [...parent, key], values };
}

function wrongType(context: IssueContext, field: FieldPath, value: unknown, expected: string): Problem {
  const [parent, name] = [field.slice(0, -1), field.at(-1)];
  if (value === undefined || value === null) {
    if (
      context.locales[0] !== undefined &&
      name === context.locales[0] &&
      isLocalizedText(context, knownFields(context.schema, parent))
    ) {
      return {
        rule: 'missing-default-text',
        field: parent,
        values: { field: String(parent.at(-1) ?? ''), locale: context.locales[0] },
      };
    }
    return absent(field, value);
  }
  const values = { value: show(value), locale: context.locales[0] ?? '' };
  if (typeof value === 'string' && isLocalizedText(context, knownFields(context.schema, field))) {
    return { rule: 'text-without-language', field, values };
  }
  return { rule: 'wrong-type', field, values: { ...values, expected, found: typeName(value) } };
}

function absent(field: FieldPath, value: null | undefined, known: readonly string[] = []): Problem {
  return {
    rule: value === null ? 'empty-field' : 'missing-field',
    field,
    values: { known: known.join(', ') },
  };
}

function expectedOf(issue: z.core.$ZodIssueInvalidUnion): string {
  const types = issue.errors
    .flat()
    .flatMap((inner) => (inner.code === 'invalid_type' ? [inner.expected] : []));
  return types.includes('date') ? 'date' : (types[0] ?? 'string');
}

function malformed(rule: string, field: FieldPath, value: string): Problem {
  const cyrillic = rule === 'invalid-id' ? cyrillicAmongLatin(value) : '';
  return { rule, field, values: { value, known: '', suggestion: suggestFor(rule, value), cyrillic } };
}

function outOfRange(field: FieldPath, value: string, range: string): Problem {
  const isCoordinate = field.at(-1) === 'latitude' || field.at(-1) === 'longitude';
  return {
    rule: isCoordinate ? 'coordinates-out-of-range' : 'number-out-of-range',
    field,
    values: { value, range },
  };
}

function isLocalizedText(context: IssueContext, known: readonly string[]): boolean {
  return known.length > 0 && known.every((name) => context.locales.includes(name));
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce((value: unknown, part) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.getOwnPropertyDescriptor(value, part)?.value;
  }, data);
}

function show(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function typeName(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}

export interface IssueContext {
  file: string;
  /** What the schema was given. */
  data: unknown;
  schema: z.core.$ZodType;
  locales: readonly Locale[];
}

interface Problem {
  rule: string;
  field: FieldPath;
  values: FindingValues;
}
