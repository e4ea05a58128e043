import type { FieldPlan } from '../../format/field-plan.ts';
import { isMapping } from '../../format/is-mapping.ts';

/**
 * Whether two values of a field mean the same, however they are written: `1993` and `"1993"`, an id and
 * `{ source: id }`.
 */
export function isSameValue(plan: FieldPlan, a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(settled(plan, a)) === JSON.stringify(settled(plan, b));
}

/** A group that is written short as the whole group. */
export function wholeGroup(plan: FieldPlan, value: unknown): Readonly<Record<string, unknown>> {
  if (isMapping(value)) return value;
  return plan.kind === 'group' && plan.short !== undefined && value !== undefined
    ? { [plan.short]: value }
    : {};
}

/** A value in the one notation that is compared. Fields go by name: their order in the file means nothing. */
function settled(plan: FieldPlan | undefined, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (plan?.kind === 'date' || plan?.kind === 'text') return String(value);
  if (Array.isArray(value))
    return value.map((part) => settled(plan?.kind === 'list' ? plan.element : undefined, part));
  const isShort = plan?.kind === 'group' && plan.short !== undefined && !isMapping(value);
  const group = isShort ? wholeGroup(plan, value) : value;
  if (!isMapping(group)) return value;
  return Object.keys(group)
    .sort()
    .map((name) => [name, settled(fieldOf(plan, name), group[name])]);
}

function fieldOf(plan: FieldPlan | undefined, name: string): FieldPlan | undefined {
  if (plan?.kind === 'map') return plan.element;
  return plan?.kind === 'group' && Object.hasOwn(plan.fields, name) ? plan.fields[name] : undefined;
}
