import type { ContentPart } from './content-parts.ts';
import type { Placed } from './placed.ts';
import type { Reference } from '../format/field-meta.ts';
import type { CollectionName, VocabularyName } from '../format/collections.ts';
import { walkDataFor } from '../format/walk-data.ts';

/**
 * Every id in a part of the content that names something else, in the order of the fields. The home city is nothing
 * else.
 */
export function referencesIn({ plan, data, file, path: above }: ContentPart): PlacedReference[] {
  return idsIn(plan, data).flatMap(({ field, path, value, beside }) => {
    if (typeof value !== 'string') return [];
    const target = targetOf(field.reference, beside);
    if (target === undefined || ('emptyIs' in target && target.emptyIs === value)) return [];
    return [{ value, file, field: [...above, ...path], target }];
  });
}

const idsIn = walkDataFor((field) => field.kind === 'reference');

/** Which vocabulary is meant may be told by the field beside. */
function targetOf(reference: Reference, beside: unknown): Target | undefined {
  if (!('by' in reference)) return reference;
  const told: unknown = Object.entries(beside ?? {}).find(([name]) => name === reference.by)?.[1];
  const vocabulary = Object.entries(reference.vocabularies).find(([name]) => name === told)?.[1];
  return vocabulary && { to: 'terms', vocabulary };
}

/** An id with its place, and what it should be the id of. */
interface PlacedReference extends Placed<string> {
  target: Target;
}

type Target =
  | { to: 'records'; collection: CollectionName; emptyIs?: string }
  | { to: 'terms'; vocabulary: VocabularyName };
