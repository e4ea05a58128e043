import type { FieldPath } from './field-path.ts';
import type { FieldPlan } from './field-plan.ts';

/**
 * Every field of a plan however deep with its path, such as `['history', 'date']`; a list has the path of its entries.
 * Citations are described once, apart, and so are one field.
 */
export function walkFields(plan: FieldPlan, path: readonly string[] = []): PlannedField[] {
  if (plan.kind === 'list') return walkFields(plan.element, path);
  if (plan.kind !== 'group') return [];
  return Object.entries(plan.fields).flatMap(([name, field]) => {
    const at = [...path, name];
    return [{ path: at, field }, ...(isCitation(field) ? [] : walkFields(field, at))];
  });
}

/** The field at a path of the content; `undefined` where the format has none. */
export function fieldAt(plan: FieldPlan, path: FieldPath): FieldPlan | undefined {
  return path.reduce<FieldPlan | undefined>((field, part) => field && fieldInside(field, part), plan);
}

/** The field that stands in another under a name, or in a list at an index. */
function fieldInside(plan: FieldPlan, part: string | number): FieldPlan | undefined {
  if (plan.kind === 'list' || plan.kind === 'map') return plan.element;
  return plan.kind === 'group' && Object.hasOwn(plan.fields, part) ? plan.fields[part] : undefined;
}

/** Names of the fields of a group; none for all else. */
export function namesIn(plan: FieldPlan | undefined): readonly string[] {
  return plan?.kind === 'group' ? Object.keys(plan.fields) : [];
}

function isCitation(field: FieldPlan): boolean {
  return field.kind === 'list' ? isCitation(field.element) : field.meta.citation === true;
}

/** A field with the names that lead to it. */
export interface PlannedField {
  path: readonly string[];
  field: FieldPlan;
}
