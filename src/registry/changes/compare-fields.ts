import type { FieldPlan } from '../../format/field-plan.ts';
import { isMapping } from '../../format/is-mapping.ts';
import type { Change, ChangedField, Texts } from './change.ts';
import { compareLists } from './compare-lists.ts';
import { isSameValue, wholeGroup } from './same-value.ts';

/**
 * What changed in the fields of a group, in the order of its schema.
 * @param plan of the group
 * @param at where the group stands
 */
export function compareFields(plan: FieldPlan, before: unknown, after: unknown, at: ChangedField): Change[] {
  if (plan.kind !== 'group') return [];
  const [old, now] = [wholeGroup(plan, before), wholeGroup(plan, after)];
  return Object.entries(plan.fields).flatMap(([name, field]) =>
    field.meta.upkeep || isSameValue(field, old[name], now[name])
      ? []
      : compareField(field, old[name], now[name], { ...at, path: [...at.path, name] }),
  );
}

function compareField(plan: FieldPlan, from: unknown, to: unknown, at: ChangedField): Change[] {
  switch (plan.kind) {
    case 'localized':
      return [{ kind: 'text', at, from: textsOf(from), to: textsOf(to) }];
    case 'list':
      return compareLists(plan.element, from, to, at, compareFields);
    case 'map':
      return compareMaps(plan.element, from, to, at, plan.meta.translated === true);
    case 'group':
      if (from !== undefined && to !== undefined) return compareFields(plan, from, to, at);
      return [{ kind: 'value', at, plan, from, to }];
    case 'boolean':
      return [{ kind: 'rewritten', at }];
    default:
      return [{ kind: 'value', at, plan, from, to }];
  }
}

/** Sources of fields are told field by field, texts by language; for other maps it is enough that they changed. */
function compareMaps(
  plan: FieldPlan,
  from: unknown,
  to: unknown,
  at: ChangedField,
  isTranslated: boolean,
): Change[] {
  if (isTranslated) return [{ kind: 'text', at, from: textsOf(from), to: textsOf(to) }];
  if (plan.kind !== 'list') return [{ kind: 'rewritten', at }];
  const [old, now] = [isMapping(from) ? from : {}, isMapping(to) ? to : {}];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  // What is cited is the field beside, not the map.
  const beside = at.path.slice(0, -1);
  return names.flatMap((name) =>
    compareLists(plan.element, old[name], now[name], { ...at, path: [...beside, name] }, compareFields),
  );
}

function textsOf(value: unknown): Texts {
  if (!isMapping(value)) return {};
  const texts = Object.entries(value).filter(([, text]) => text !== undefined && text !== null);
  return Object.fromEntries(texts.map(([locale, text]) => [locale, String(text)]));
}
