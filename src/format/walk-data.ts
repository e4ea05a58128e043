import type { FieldPath } from './field-path.ts';
import type { FieldPlan } from './field-plan.ts';
import { isMapping } from './is-mapping.ts';
import { fieldInside } from './walk-fields.ts';

/**
 * Every value of a file's data that the plan has a field for, however deep, the outer before the inner. Data may be as
 * written or as parsed; what has no field is passed over. The field that may stand alone in place of its group has the
 * path of the group, since that is where it stands in most files.
 */
export function walkData(plan: FieldPlan, value: unknown): PlacedValue[] {
  const found: PlacedValue[] = [];
  const visit = (at: PlacedValue) => {
    if (at.value === undefined || at.value === null) return;
    found.push(at);
    const { field, path } = at;
    if (field.kind === 'list' && Array.isArray(at.value)) {
      at.value.forEach((element: unknown, index) => {
        visit({ field: field.element, value: element, path: [...path, index], beside: undefined });
      });
    } else if (field.kind === 'group' && field.short !== undefined && typeof at.value === 'string') {
      const short = field.fields[field.short];
      if (short) visit({ field: short, value: at.value, path, beside: undefined });
    } else if ((field.kind === 'group' || field.kind === 'map') && isMapping(at.value)) {
      for (const [name, inner] of Object.entries(at.value)) {
        const own = fieldInside(field, name);
        const isShort = field.kind === 'group' && field.short === name;
        if (own)
          visit({ field: own, value: inner, path: isShort ? path : [...path, name], beside: at.value });
      }
    }
  };
  visit({ field: plan, value, path: [], beside: undefined });
  return found;
}

/** A value with its field. */
interface PlacedValue {
  path: FieldPath;
  field: FieldPlan;
  value: unknown;
  /** The group or map that the value stands in. */
  beside: unknown;
}
