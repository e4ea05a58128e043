import type { LinkedRecord, Registry } from '../../registry/model.ts';
import type { CollectionName } from '../../registry/schema/index.ts';

/** The records of a collection, in the order of the registry. */
export function recordsOf(
  registry: Registry,
  collection: CollectionName,
): readonly Omit<LinkedRecord, 'prose'>[] {
  return registry[collection === 'legal-acts' ? 'legalActs' : collection];
}
