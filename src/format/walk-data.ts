import type { FieldPath } from './field-path.ts';
import type { FieldPlan } from './field-plan.ts';
import { isMapping } from './is-mapping.ts';

/**
 * A walk over the data of files that stops at the fields asked for. It gives what is made of every value of such a
 * field, however deep, the outer before the inner. Data may be as written or as parsed; what has no field is passed
 * over. The field that may stand alone in place of its group has the path of the group, since that is where it stands
 * in most files.
 *
 * Made once for each question: the way to the fields is found once for a plan, and nothing beside it is looked at.
 */
export function walkDataFor<Field extends FieldPlan>(
  isWanted: (field: FieldPlan) => field is Field,
): <Made>(plan: FieldPlan, data: unknown, make: Make<Field, Made>) => Found<Made>[] {
  const routes = new WeakMap<FieldPlan, { route: Route<Field> | undefined }>();
  return (plan, data, make) => {
    const known = routes.get(plan) ?? { route: routeTo(plan, isWanted) };
    routes.set(plan, known);
    const walk = { make, path: [], found: [] };
    if (known.route) gather(walk, known.route, data, undefined);
    return walk.found;
  };
}

function gather<Field, Made>(
  walk: Walk<Field, Made>,
  { wanted, element, fields, every, short }: Route<Field>,
  value: unknown,
  beside: unknown,
): void {
  if (value === undefined || value === null) return;
  const { path } = walk;
  const made = wanted && walk.make(value, wanted, beside);
  if (made !== undefined) walk.found.push({ path: [...path], value: made });
  if (element !== undefined && Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      path.push(index);
      gather(walk, element, value[index], undefined);
      path.pop();
    }
  } else if (short !== undefined && typeof value === 'string') {
    gather(walk, short, value, undefined);
  } else if ((fields !== undefined || every !== undefined) && isMapping(value)) {
    for (const name of Object.keys(value)) {
      const own = every ?? fields?.get(name);
      if (own === undefined) continue;
      if (own !== short) path.push(name);
      gather(walk, own, value[name], value);
      if (own !== short) path.pop();
    }
  }
}

/** What of a plan leads to the fields asked for; `undefined` where nothing does. */
function routeTo<Field extends FieldPlan>(
  plan: FieldPlan,
  isWanted: (field: FieldPlan) => field is Field,
): Route<Field> | undefined {
  const wanted = isWanted(plan) ? plan : undefined;
  const element = plan.kind === 'list' ? routeTo(plan.element, isWanted) : undefined;
  const every = plan.kind === 'map' ? routeTo(plan.element, isWanted) : undefined;
  const fields = plan.kind === 'group' ? routesIn(plan.fields, isWanted) : undefined;
  if (wanted === undefined && element === undefined && every === undefined && fields === undefined)
    return undefined;
  const short = plan.kind === 'group' ? fields?.get(plan.short ?? '') : undefined;
  return { wanted, element, every, fields, short };
}

function routesIn<Field extends FieldPlan>(
  plans: Readonly<Record<string, FieldPlan>>,
  isWanted: (field: FieldPlan) => field is Field,
): Route<Field>['fields'] {
  const routes = Object.entries(plans).flatMap(([name, plan]): [string, Route<Field>][] => {
    const route = routeTo(plan, isWanted);
    return route === undefined ? [] : [[name, route]];
  });
  return routes.length === 0 ? undefined : new Map(routes);
}

/** The part of a plan that leads to the fields asked for. */
interface Route<Field> {
  /** The field itself, where it is asked for. */
  wanted: Field | undefined;
  /** In each entry of a list. */
  element: Route<Field> | undefined;
  /** In the fields of a group, by name. */
  fields: ReadonlyMap<string, Route<Field>> | undefined;
  /** In every field of a map. */
  every: Route<Field> | undefined;
  /** In the field that may stand alone. */
  short: Route<Field> | undefined;
}

/**
 * What a walk makes of a value; `undefined` for one that is not meant, for which no path is made either.
 * @param beside the group or map that the value stands in
 */
type Make<Field, Made> = (value: unknown, field: Field, beside: unknown) => Made | undefined;

interface Walk<Field, Made> {
  make: Make<Field, Made>;
  /** Of the value that is looked at; it grows and shrinks. */
  path: (string | number)[];
  found: Found<Made>[];
}

/** What was made of a value, and where that stands. */
interface Found<Made> {
  path: FieldPath;
  value: Made;
}
