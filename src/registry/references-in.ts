import type { ContentPart } from './content-parts.ts';
import type { Placed } from './placed.ts';
import type { Reference } from '../format/field-meta.ts';
import type { CollectionName, VocabularyName } from '../format/collections.ts';
import { walkDataFor } from '../format/walk-data.ts';

/**
 * The ids in a part of the content that name something else, in the order of the fields. The home city is nothing else.
 * @param make what is made of each; `undefined` for one that is not meant
 */
export function referencesIn<Made>(
  { plan, data, file, path: above }: ContentPart,
  make: (id: string, target: Target) => Made | undefined,
): Placed<Made>[] {
  const found = idsIn(plan, data, (id, { reference }, beside) => {
    const target = targetOf(reference, beside);
    if (typeof id !== 'string' || target === undefined) return undefined;
    return 'emptyIs' in target && target.emptyIs === id ? undefined : make(id, target);
  });
  return found.map(({ path, value }) => ({ value, file, field: [...above, ...path] }));
}

const idsIn = walkDataFor((field) => field.kind === 'reference');

/** Which vocabulary is meant may be told by the field beside. */
function targetOf(reference: Reference, beside: unknown): Target | undefined {
  if (!('by' in reference)) return reference;
  const told: unknown = Object.entries(beside ?? {}).find(([name]) => name === reference.by)?.[1];
  const vocabulary = Object.entries(reference.vocabularies).find(([name]) => name === told)?.[1];
  return vocabulary && { to: 'terms', vocabulary };
}

/** What an id should be the id of. */
type Target =
  | { to: 'records'; collection: CollectionName; emptyIs?: string }
  | { to: 'terms'; vocabulary: VocabularyName };
