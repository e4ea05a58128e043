import type { FieldPlan } from '../../format/field-plan.ts';
import { isMapping } from '../../format/is-mapping.ts';
import type { Change, ChangedField } from './change.ts';
import { isSameValue, wholeGroup } from './same-value.ts';

/**
 * What was added to a list, taken from it, and changed in its entries. Their order alone is no change.
 * @param plan of an entry
 * @param compare compares two entries that are the same but for some fields
 */
export function compareLists(
  plan: FieldPlan,
  before: unknown,
  after: unknown,
  at: ChangedField,
  compare: (plan: FieldPlan, from: unknown, to: unknown, at: ChangedField) => Change[],
): Change[] {
  const { removed, added } = unlike(plan, listOf(before), listOf(after));
  if (plan.meta.citation) return compareSources(plan, removed, added, at);
  const changes: Change[] = [];
  for (const value of added) {
    const index = removed.findIndex((other) => isSameEntry(plan, other, value));
    const [from] = index === -1 ? [] : removed.splice(index, 1);
    if (from === undefined) changes.push({ kind: 'part', at, plan, what: 'added', value });
    else
      changes.push(
        ...compare(plan, from, value, { path: at.path, entry: { path: at.path, plan, value: from } }),
      );
  }
  for (const value of removed) changes.push({ kind: 'part', at, plan, what: 'removed', value });
  return changes;
}

/** A source that is cited at another place of it is still the same source. */
function compareSources(
  plan: FieldPlan,
  removed: readonly unknown[],
  added: readonly unknown[],
  at: ChangedField,
): Change[] {
  const ids = (citations: readonly unknown[]) =>
    new Set(citations.map((one) => String(wholeGroup(plan, one)['source'])));
  const [gone, come] = [ids(removed), ids(added)];
  const told = (what: 'added' | 'removed', sources: Set<string>): Change[] =>
    [...sources].map((source) => ({ kind: 'source', at, what, source }));
  return [...told('added', come.difference(gone)), ...told('removed', gone.difference(come))];
}

/** What one of two lists has and the other has not. */
function unlike(
  plan: FieldPlan,
  before: readonly unknown[],
  after: readonly unknown[],
): { removed: unknown[]; added: unknown[] } {
  const removed = [...before];
  const added = after.filter((value) => {
    const index = removed.findIndex((other) => isSameValue(plan, other, value));
    if (index === -1) return true;
    removed.splice(index, 1);
    return false;
  });
  return { removed, added };
}

/** Whether two entries of a list are one that was changed: they agree in the first of these fields that both have. */
function isSameEntry(plan: FieldPlan, a: unknown, b: unknown): boolean {
  if (plan.kind !== 'group' || !isMapping(a) || !isMapping(b)) return false;
  const field = NAMING.find((name) => a[name] !== undefined && b[name] !== undefined);
  return field !== undefined && isSameValue(plan.fields[field] ?? plan, a[field], b[field]);
}

const NAMING = ['key', 'agreement', 'file', 'url', 'name', 'state', 'side', 'field', 'role', 'lang', 'text'];

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
