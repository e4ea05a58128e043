import type { FieldPath } from '../format/field-path.ts';
import type { FieldPlan } from '../format/field-plan.ts';
import type { Locale } from '../format/localized-text.ts';
import { fieldAt } from '../format/walk-fields.ts';

/**
 * What may be deleted to be rid of a value: a field, as `cite.date`, or `-` for an entry of a list; empty where the
 * record cannot do without it. A text in the default language goes with those in the others, the last entry with its
 * list, what a group needs with the group.
 */
export function removablePart(
  plan: FieldPlan,
  [defaultLocale]: readonly Locale[],
  path: FieldPath,
  entriesAt: (path: FieldPath) => number,
): string {
  const [parent, name] = [path.slice(0, -1), path.at(-1)];
  const group = fieldAt(plan, parent);
  if (name === undefined || group === undefined) return '';
  const whole = () => removablePart(plan, [defaultLocale ?? ''], parent, entriesAt);
  switch (group.kind) {
    case 'localized':
      return name === defaultLocale ? whole() : named(path);
    case 'list':
      return entriesAt(parent) > 1 ? '-' : whole();
    case 'map':
      return named(path);
    default:
      return fieldAt(plan, path)?.required === false ? named(path) : whole();
  }
}

function named(path: FieldPath): string {
  return path.map((part) => (typeof part === 'number' ? part + 1 : part)).join('.');
}
