import type { FieldPlan } from '../format/field-plan.ts';
import { isMapping } from '../format/is-mapping.ts';

/** Name of the key, where a map is edited as a list. */
export const MAP_KEY = 'key';
/** Name of the value, where the values of such a map are no groups themselves. */
export const MAP_VALUE = 'value';

/**
 * A value as it is written, in the one shape that a form can edit: bare citations and names become groups, maps become
 * lists, dates become texts. What does not fit the plan stays as it is, for the check to speak of.
 */
export function toForm(plan: FieldPlan, written: unknown): unknown {
  if (plan.kind === 'date') return typeof written === 'number' ? String(written) : written;
  if (plan.kind === 'reference') return written === emptyId(plan) ? '' : written;
  if (plan.kind === 'file') return typeof written === 'string' ? `/${plan.folder}/${written}` : written;
  if (plan.kind === 'list') {
    return Array.isArray(written) ? written.map((element) => toForm(plan.element, element)) : written;
  }
  if (plan.kind === 'map' && isMapping(written)) {
    return Object.entries(written).map(([key, value]) => ({
      [MAP_KEY]: key,
      ...asGroup(toForm(plan.element, value)),
    }));
  }
  if (plan.kind !== 'group') return written;
  if (plan.short !== undefined && typeof written === 'string') return { [plan.short]: written };
  if (!isMapping(written)) return written;
  return mapFields(written, (name, value) => {
    const field = plan.fields[name];
    return field === undefined ? value : toForm(field, value);
  });
}

/**
 * What was filled in, as it is to be written: the reverse of {@link toForm}. Empty fields are left out, since an absent
 * field says that something is not known, and an empty one is refused.
 * @returns `undefined` for what is empty
 */
export function toWritten(plan: FieldPlan, filled: unknown): unknown {
  if (plan.kind === 'list') {
    const elements = Array.isArray(filled) ? filled.map((element) => toWritten(plan.element, element)) : [];
    return orNothing(elements.filter((element) => element !== undefined));
  }
  if (plan.kind === 'map') return mapWritten(plan.element, filled);
  if (plan.kind === 'localized' || plan.kind === 'group') {
    if (!isMapping(filled)) return undefined;
    const fields = plan.kind === 'group' ? plan.fields : {};
    const order = [...Object.keys(fields), ...Object.keys(filled).filter((name) => !(name in fields))];
    const written = Object.fromEntries(
      order.flatMap((name) => {
        const value = toWritten(fields[name] ?? ANY, filled[name]);
        return value === undefined ? [] : [[name, value] as const];
      }),
    );
    const names = Object.keys(written);
    if (plan.kind === 'group' && names.length === 1 && names[0] === plan.short)
      return written[plan.short ?? ''];
    return names.length === 0 ? undefined : written;
  }
  if (filled === undefined || filled === null || filled === '') return emptyId(plan);
  // People write a bare year.
  if (plan.kind === 'date' && typeof filled === 'string' && /^[1-9]\d{3}$/u.test(filled.trim()))
    return Number(filled);
  if (plan.kind === 'file' && typeof filled === 'string') return fileName(plan.folder, filled);
  if (typeof filled === 'string') return filled.trim() === '' ? undefined : filled.trim();
  return Array.isArray(filled) && filled.length === 0 ? undefined : filled;
}

/** Fields of a file as the forms would write them. */
export function writtenAnew(plan: FieldPlan, data: unknown): Record<string, unknown> {
  const written = toWritten(plan, toForm(plan, data));
  return isMapping(written) ? written : {};
}

/** The program of the forms names a file by the address of its folder, since two folders may hold files of one name. */
function fileName(folder: string, filled: string): string {
  const prefix = `/${folder}/`;
  return filled.startsWith(prefix) ? filled.slice(prefix.length) : filled.trim();
}

/** The id that an empty field stands for. */
function emptyId(plan: FieldPlan): string | undefined {
  return plan.kind === 'reference' && plan.reference.to === 'records' ? plan.reference.emptyIs : undefined;
}

const ANY: FieldPlan = { kind: 'text', required: false, meta: {} };

function mapWritten(element: FieldPlan, filled: unknown): unknown {
  if (!Array.isArray(filled)) return undefined;
  const entries = filled.flatMap((row: unknown) => {
    if (!isMapping(row)) return [];
    const { [MAP_KEY]: key, ...group } = row;
    const value = toWritten(
      element,
      element.kind === 'group' || element.kind === 'localized' ? group : row[MAP_VALUE],
    );
    return typeof key === 'string' && key.trim() !== '' && value !== undefined
      ? [[key.trim(), value] as const]
      : [];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function asGroup(value: unknown): Record<string, unknown> {
  return isMapping(value) ? value : { [MAP_VALUE]: value };
}

function orNothing(list: readonly unknown[]): unknown {
  return list.length === 0 ? undefined : list;
}

function mapFields(
  record: Record<string, unknown>,
  change: (name: string, value: unknown) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(name, value)]));
}
