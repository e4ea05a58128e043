import type { FieldPath } from '../../format/field-path.ts';
import type { FieldPlan } from '../../format/field-plan.ts';

/**
 * The fields of a record that can be answered one by one, in their order: those of groups each for itself, of a list of
 * groups those of its first entry. Maps, such as the sources of single fields, and citations cannot.
 */
export function askedFields(plan: FieldPlan): AskedField[] {
  return inGroup(plan, { path: [], isRequired: true, isAsked: true });
}

/**
 * The field that stands for its whole group: the one that may be written alone, or the only id that the group needs,
 * such as the side of a party.
 */
export function soleField(plan: FieldPlan): { name: string; field: FieldPlan } | undefined {
  if (plan.kind !== 'group') return undefined;
  const needed = Object.entries(plan.fields).filter(([name, field]) =>
    plan.short === undefined ? field.required : name === plan.short,
  );
  const [[name, field] = []] = needed;
  const isAlone = needed.length === 1 && (plan.short !== undefined || field?.kind === 'reference');
  return name !== undefined && field !== undefined && isAlone ? { name, field } : undefined;
}

function inGroup(plan: FieldPlan, { path, isRequired, isAsked, first }: Inside): AskedField[] {
  if (plan.kind !== 'group') return [];
  const names = [...new Set([...(first ?? []), ...Object.keys(plan.fields)])];
  return names.flatMap((name): AskedField[] => {
    const field = plan.fields[name];
    if (field === undefined || !canBeAnswered(field)) return [];
    const { asked } = field.meta;
    const isNeeded = (field.required && asked !== 'derived') || asked === 'always';
    const own = {
      path: [...path, name],
      isRequired: isRequired && isNeeded,
      isAsked:
        isAsked && (first?.includes(name) ?? (isNeeded || (asked !== undefined && asked !== 'derived'))),
    };
    const inside: Inside = { ...own, ...(Array.isArray(asked) && { first: asked }) };
    const element = field.kind === 'list' ? field.element : undefined;
    if (element?.kind === 'group' && soleField(element) === undefined)
      return inGroup(element, { ...inside, path: [...own.path, 0] });
    return field.kind === 'group' && !isPoint(field) ? inGroup(field, inside) : [{ ...own, field }];
  });
}

function canBeAnswered(field: FieldPlan): boolean {
  return field.kind !== 'map' && !(field.kind === 'list' && field.element.meta.citation === true);
}

/** Latitude and longitude are one answer. */
function isPoint(field: FieldPlan): boolean {
  return field.kind === 'group' && 'latitude' in field.fields;
}

/** A field to answer. */
export interface AskedField {
  /** Names from the record down, with `0` for the first entry of a list. */
  path: FieldPath;
  field: FieldPlan;
  /** Whether there must be an answer. */
  isRequired: boolean;
  /** Whether a person is asked for it. */
  isAsked: boolean;
}

interface Inside {
  path: FieldPath;
  isRequired: boolean;
  isAsked: boolean;
  /** The only fields that a person is asked for, in this order; without them what is needed, and what says so. */
  first?: readonly string[];
}
