import { countriesBehind } from '../format/country-codes.ts';
import type { FieldPath } from '../format/field-path.ts';
import type { FieldPlan } from '../format/field-plan.ts';
import type { FindingValues } from '../format/findings.ts';
import { idFault } from '../format/identifiers.ts';
import type { Locale } from '../format/localized-text.ts';
import { fieldAt } from '../format/walk-fields.ts';
import { dateFault } from './date-fault.ts';
import { cyrillicAmongLatin } from './suggest-id.ts';
import { suggestFor } from './suggest-value.ts';

/** A value that is badly written: what it is, and what would do in its place. */
export function malformedValue(
  { data, locales, plan }: IssueContext,
  rule: string,
  field: FieldPath,
  value: string,
): FieldProblem {
  const choices: Readonly<Record<string, readonly string[]>> = {
    'invalid-country-code': countriesBehind(value),
    'language-of-no-translation': locales.slice(1),
  };
  const known = (choices[rule] ?? []).join(', ');
  const suggestion = suggestFor(rule, value, {
    beside: valueAt(data, field.slice(0, -1)),
    name: String(field.at(-1)),
  });
  const own =
    rule === 'invalid-id'
      ? idValues(plan, field, value)
      : rule === 'invalid-date'
        ? { fault: dateFault(value) }
        : {};
  return { rule, field, values: { value, known, suggestion, ...own } };
}

/** What is wrong with an id, and what it would have been the name of. */
function idValues(plan: FieldPlan, field: FieldPath, value: string): FindingValues {
  const fault = cyrillicAmongLatin(value) === '' ? idFault(value) : 'cyrillic';
  return { fault, cyrillic: cyrillicAmongLatin(value), ...namedBy(plan, field) };
}

/**
 * `of`: the collection or vocabulary that an id points into, or, for a name of its own, the field that bears it;
 * `term` for the name of a term in its own file.
 */
function namedBy(plan: FieldPlan, field: FieldPath): FindingValues {
  if (fieldAt(plan, field.slice(0, -1))?.kind === 'map') return { of: 'term' };
  const meant = shortOf(fieldAt(plan, field));
  const reference = meant?.kind === 'reference' ? meant.reference : undefined;
  if (reference?.to === 'records') return { of: reference.collection };
  if (reference?.to === 'terms')
    return { of: 'vocabulary', vocabulary: 'vocabulary' in reference ? reference.vocabulary : '' };
  return { of: String(field.findLast((part) => typeof part === 'string')) };
}

/** The rule that a field names for what is badly written in it; a group written short is its one field. */
export function ruleOf(field: FieldPlan | undefined): string {
  return shortOf(field)?.meta.rule ?? 'invalid-value';
}

/** The field that a value without braces stands for. */
function shortOf(field: FieldPlan | undefined): FieldPlan | undefined {
  return field?.kind === 'group' && field.short !== undefined ? field.fields[field.short] : field;
}

/** What stands at a path; own properties only. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce((value: unknown, part) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.getOwnPropertyDescriptor(value, part)?.value;
  }, data);
}

/** Where the issues of a schema come from. */
export interface IssueContext {
  file: string;
  /** What the schema was given. */
  data: unknown;
  /** What it was read from. */
  yaml: string;
  plan: FieldPlan;
  locales: readonly Locale[];
}

/** A finding before it has its file. */
export interface FieldProblem {
  rule: string;
  field: FieldPath;
  values: FindingValues;
}
