import type { Registry } from '../../registry/model.ts';
import type { CollectionName } from '../../format/index.ts';

/** The records of a collection, in the order of the registry. */
export function recordsOf(
  registry: Registry,
  collection: CollectionName,
): readonly Registry[ListName][number][] {
  return registry[collection === 'legal-acts' ? 'legalActs' : collection];
}

type ListName = Exclude<CollectionName, 'legal-acts'> | 'legalActs';
