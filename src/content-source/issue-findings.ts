import type { z } from 'astro/zod';
import type { FieldPath } from '../format/field-path.ts';
import type { Finding } from '../format/findings.ts';
import type { Locale } from '../format/localized-text.ts';
import { meantIssues } from './best-issue.ts';
import { writtenValue } from './field-position.ts';
import { malformedValue, ruleOf, valueAt, type IssueContext, type FieldProblem } from './malformed-value.ts';
import { nearest } from '../registry/nearest.ts';
import { removablePart } from './removable-part.ts';
import type { FieldPlan } from '../format/field-plan.ts';
import { fieldAt, namesIn } from '../format/walk-fields.ts';
import { cyrillicAmongLatin, suggestId } from './suggest-id.ts';

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
function isMistyped(problem: FieldProblem, problems: readonly FieldProblem[]): boolean {
  const path = problem.field.join('.');
  return (
    problem.rule === 'missing-field' &&
    problems.some(
      ({ rule, field, values }) =>
        rule === 'unknown-field' && [...field.slice(0, -1), values['suggestion']].join('.') === path,
    )
  );
}

function problemsOf(context: IssueContext, issue: z.core.$ZodIssue): FieldProblem[] {
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
      if (value === undefined || value === null) return [absent(context, field, value, known)];
      const suggestion = nearest(shown, known) || (known.length === 1 ? (known[0] ?? '') : '');
      return [
        { rule: 'invalid-value', field, values: { value: shown, known: known.join(', '), suggestion } },
      ];
    }
    case 'invalid_format':
      return [malformedValue(context, ruleOf(fieldAt(context.plan, field)), field, shown)];
    case 'invalid_key':
      return [malformedValue(context, keyRule(context, field, issue.issues[0]), field, String(field.at(-1)))];
    case 'too_big':
      if (issue.origin === 'string') return [tooLong(field, shown, Number(issue.maximum))];
      return [outOfRange(context, field, shown, `≤ ${issue.maximum}`)];
    case 'too_small':
      if (issue.origin === 'string') return [empty(context, 'empty-text', field)];
      if (issue.origin === 'array') return [empty(context, 'empty-list', field)];
      return [outOfRange(context, field, shown, `${issue.inclusive === false ? '>' : '≥'} ${issue.minimum}`)];
    case 'custom':
      return [malformedValue(context, ownRule(issue) ?? 'invalid-value', field, shown)];
    default:
      return [malformedValue(context, 'invalid-value', field, shown)];
  }
}

function tooLong(field: FieldPath, { length }: string, max: number): FieldProblem {
  return { rule: 'text-too-long', field, values: { max, length, part: String(field[0]) } };
}

function unknownField(context: IssueContext, parent: FieldPath, key: string): FieldProblem {
  const group = fieldAt(context.plan, parent);
  const known = group?.kind === 'localized' ? context.locales : namesIn(group);
  const suggestion = nearest(key, known) || nearest(suggestId(key), known);
  const values = {
    ...{ value: key, known: known.join(', '), suggestion, cyrillic: cyrillicAmongLatin(key) },
    isTranslation: Number(namesIn(context.plan).join() === 'translationOf'),
  };
  const rule = group?.kind === 'localized' ? 'unknown-language' : 'unknown-field';
  return { rule, field: [...parent, key], values };
}

function wrongType(context: IssueContext, field: FieldPath, value: unknown, expected: string): FieldProblem {
  const [parent, name] = [field.slice(0, -1), field.at(-1)];
  if (value === undefined || value === null) {
    const [locale] = context.locales;
    if (locale !== undefined && name === locale && fieldAt(context.plan, parent)?.kind === 'localized') {
      const values = { field: String(parent.at(-1) ?? ''), locale };
      return { rule: 'missing-default-text', field: parent, values };
    }
    return absent(context, field, value, expected === 'boolean' ? ['true', 'false'] : []);
  }
  const isBare = expected === 'string' && typeof value !== 'string';
  const written = isBare ? writtenValue(context.yaml, field) : undefined;
  const values = { value: written ?? show(value), locale: context.locales[0] ?? '' };
  const plan = fieldAt(context.plan, field);
  if (plan?.kind === 'localized' && (typeof value !== 'object' || value instanceof Date)) {
    const bare = writtenValue(context.yaml, field);
    const text = typeof value === 'string' ? value : (bare ?? show(value));
    return { rule: 'text-without-language', field, values: { ...values, value: text } };
  }
  if (expected === 'date') return malformedValue(context, 'invalid-date', field, show(value));
  // A number becomes no term in quotes.
  if (ruleOf(plan) === 'invalid-term') return malformedValue(context, 'invalid-term', field, show(value));
  const isOfGroups =
    plan?.kind === 'list' && plan.element.kind === 'group' && plan.element.short === undefined;
  const wanted = isOfGroups && expected === 'array' ? 'groups' : expected;
  const group = isOfGroups ? plan.element : plan;
  const fields = group?.kind === 'group' ? neededIn(group, context.locales, value) : '';
  return {
    rule: 'wrong-type',
    field,
    values: { ...values, fields, expected: wanted, found: typeName(value) },
  };
}

/** The fields that a group cannot do without, as an example writes them: the only one with what is there of it. */
function neededIn(
  { fields }: Extract<FieldPlan, { kind: 'group' }>,
  [locale]: readonly Locale[],
  written?: unknown,
): string {
  const needed = Object.entries(fields).filter(([, field]) => field.required);
  const value = needed.length === 1 && typeof written === 'string' ? written : '…';
  return needed
    .map(([name, { kind }]) => `${name}: ${kind === 'localized' ? `{ ${locale}: ${value} }` : value}`)
    .join(', ');
}

function absent(
  context: IssueContext,
  field: FieldPath,
  value: null | undefined,
  known: readonly string[] = [],
): FieldProblem {
  const values = { known: known.join(', ') };
  if (value === undefined)
    return { rule: 'missing-field', field, values: { ...values, example: exampleOf(context, field) } };
  const problem = empty(context, 'empty-field', field);
  return { ...problem, values: { ...problem.values, ...values, remark: remarkBehind(context.yaml, field) } };
}

/** The remark that stands where the value of a field should; `#` begins one. */
function remarkBehind(yaml: string, field: FieldPath): string {
  const name = RegExp.escape(String(field.at(-1)));
  return new RegExp(`(?:^|[\\s{,-])${name}:[ \\t]+(#.*)$`, 'mu').exec(yaml)?.[1]?.trim() ?? '';
}

/** What a field that is not there may look like, where that is more than one word. */
function exampleOf({ plan, locales }: IssueContext, field: FieldPath): string {
  const missing = fieldAt(plan, field);
  if (missing?.kind === 'localized') return `{ ${locales.map((locale) => `${locale}: …`).join(', ')} }`;
  if (missing?.kind === 'group') return `{ ${neededIn(missing, locales)} }`;
  if (missing?.kind !== 'list') return '';
  const { element } = missing;
  const isGroups = element.kind === 'group' && element.short === undefined;
  return isGroups ? `[{ ${neededIn(element, locales)} }]` : '[…]';
}

function empty({ plan, locales, data }: IssueContext, rule: string, field: FieldPath): FieldProblem {
  const entriesAt = (path: FieldPath) => {
    const list = valueAt(data, path);
    return Array.isArray(list) ? list.length : 0;
  };
  return { rule, field, values: { removable: removablePart(plan, locales, field, entriesAt) } };
}

function expectedOf(issue: z.core.$ZodIssueInvalidUnion): string {
  const types = issue.errors
    .flat()
    .flatMap((inner) => (inner.code === 'invalid_type' ? [inner.expected] : []));
  return types.includes('date') ? 'date' : (types[0] ?? 'string');
}

function outOfRange({ plan }: IssueContext, field: FieldPath, value: string, range: string): FieldProblem {
  const rule = fieldAt(plan, field)?.meta.rule ?? 'number-out-of-range';
  return { rule, field, values: { value, range } };
}

function keyRule({ plan }: IssueContext, field: FieldPath, issue: z.core.$ZodIssue | undefined): string {
  const map = fieldAt(plan, field.slice(0, -1));
  return ownRule(issue) ?? ruleOf(map?.kind === 'map' ? map.key : undefined);
}

/** The rule that a test of our own names, where zod has no code for it. */
function ownRule(issue: z.core.$ZodIssue | undefined): string | undefined {
  const rule: unknown = issue?.code === 'custom' ? issue.params?.['rule'] : undefined;
  return typeof rule === 'string' ? rule : undefined;
}

function show(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function typeName(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}
