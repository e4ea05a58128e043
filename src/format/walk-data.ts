import type { FieldPath } from './field-path.ts';
import type { FieldPlan } from './field-plan.ts';
import { isMapping } from './is-mapping.ts';

/**
 * A walk over the data of files that stops at the fields asked for. It gives every value of such a field, however deep,
 * the outer before the inner. Data may be as written or as parsed; what has no field is passed over. The field that may
 * stand alone in place of its group has the path of the group, since that is where it stands in most files.
 *
 * Made once for each question: the way to the fields is found once for a plan, and nothing beside it is looked at.
 */
export function walkDataFor<Field extends FieldPlan>(
  isWanted: (field: FieldPlan) => field is Field,
): (plan: FieldPlan, data: unknown) => PlacedValue<Field>[] {
  const routes = new WeakMap<FieldPlan, { route: Route<Field> | undefined }>();
  return (plan, data) => {
    const known = routes.get(plan) ?? { route: routeTo(plan, isWanted) };
    routes.set(plan, known);
    const found: PlacedValue<Field>[] = [];
    if (known.route) gather(known.route, { value: data, beside: undefined }, [], found);
    return found;
  };
}

/** @param path of the value; the same list for all of them, which grows and shrinks */
function gather<Field>(
  { wanted, element, inside, short }: Route<Field>,
  { value, beside }: Pick<PlacedValue<Field>, 'value' | 'beside'>,
  path: (string | number)[],
  found: PlacedValue<Field>[],
): void {
  if (value === undefined || value === null) return;
  if (wanted !== undefined) found.push({ path: [...path], field: wanted, value, beside });
  if (element !== undefined && Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      path.push(index);
      gather(element, { value: value[index], beside: undefined }, path, found);
      path.pop();
    }
  } else if (short !== undefined && typeof value === 'string') {
    gather(short, { value, beside: undefined }, path, found);
  } else if (inside !== undefined && isMapping(value)) {
    for (const name of Object.keys(value)) {
      const own = inside(name);
      if (own === undefined) continue;
      if (own !== short) path.push(name);
      gather(own, { value: value[name], beside: value }, path, found);
      if (own !== short) path.pop();
    }
  }
}

/** What of a plan leads to the fields asked for; `undefined` where nothing does. */
function routeTo<Field extends FieldPlan>(
  plan: FieldPlan,
  isWanted: (field: FieldPlan) => field is Field,
): Route<Field> | undefined {
  const route: Route<Field> = { wanted: isWanted(plan) ? plan : undefined };
  if (plan.kind === 'list') route.element = routeTo(plan.element, isWanted);
  if (plan.kind === 'map') {
    const element = routeTo(plan.element, isWanted);
    if (element) route.inside = () => element;
  }
  if (plan.kind === 'group') {
    const fields = new Map(
      Object.entries(plan.fields).flatMap(([name, field]) => {
        const own = routeTo(field, isWanted);
        return own === undefined ? [] : [[name, own]];
      }),
    );
    if (fields.size > 0) route.inside = (name) => fields.get(name);
    if (plan.short !== undefined) route.short = fields.get(plan.short);
  }
  return Object.values(route).some((part) => part !== undefined) ? route : undefined;
}

/** The part of a plan that leads to the fields asked for. */
interface Route<Field> {
  /** The field itself, where it is asked for. */
  wanted: Field | undefined;
  /** In each entry of a list. */
  element?: Route<Field> | undefined;
  /** In the field of a group or map that has a name. */
  inside?: (name: string) => Route<Field> | undefined;
  /** In the field that may stand alone. */
  short?: Route<Field> | undefined;
}

/** A value with its field. */
interface PlacedValue<Field> {
  path: FieldPath;
  field: Field;
  value: unknown;
  /** The group or map that the value stands in. */
  beside: unknown;
}
