import type { FieldPath } from './field-path.ts';
import { isMapping } from './is-mapping.ts';

/**
 * Data with a value put in at a path, or taken out where it is `undefined`; groups and lists that are not there yet are
 * made.
 */
export function withValue(data: unknown, [step, ...rest]: FieldPath, value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list: readonly unknown[] = Array.isArray(data) ? data : [];
    const element = withValue(list[step], rest, value);
    return list.toSpliced(step, 1, ...(element === undefined ? [] : [element]));
  }
  const group = isMapping(data) ? data : {};
  return { ...group, [step]: withValue(group[step], rest, value) };
}
