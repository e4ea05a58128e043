import type { RegistryRecord } from './record.ts';
import type { CollectionName } from '../format/index.ts';
import { filePlans } from '../format/file-plans.ts';
import { recordFields } from '../format/record-fields.ts';
import { namesIn } from '../format/walk-fields.ts';

/** Names of the fields that every kind of record may have. */
export const COMMON_FIELDS: readonly string[] = Object.keys(recordFields(['und']));

/** Names of the fields of a record of the collection. */
export function fieldNames(collection: CollectionName): readonly string[] {
  return namesIn(filePlans()[collection]);
}

/** Keys that the steps of a record's history bear. */
export function stepKeys({ data }: RegistryRecord): string[] {
  return (('history' in data && data.history) || []).flatMap(({ key }) => key ?? []);
}
