import type { FieldPath } from '../format/field-path.ts';
import type { Content, RegistryRecord } from './record.ts';
import { COLLECTIONS, type CollectionName } from '../format/index.ts';

/** Something of the content together with the very place where it stands. */
export interface Placed<T> {
  value: T;
  file: string;
  field: FieldPath;
}

/** All records, collection by collection, in the order of the content. */
export function allRecords(content: Content): RegistryRecord[] {
  return COLLECTIONS.flatMap((name): readonly RegistryRecord[] => content.records[name]);
}

/** Ids of a collection. */
export function idsOf(content: Content, collection: CollectionName): Set<string> {
  return new Set(content.records[collection].map((record) => record.id));
}
