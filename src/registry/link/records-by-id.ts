import type { RegistryRecord } from '../record.ts';
import type { CollectionName } from '../../format/index.ts';

/**
 * Builds every record of a collection, by id, in the order of the content; of records with the same id the first
 * stands.
 */
export function recordsById<Name extends CollectionName, T>(
  records: readonly RegistryRecord<Name>[],
  build: (record: RegistryRecord<Name>) => T,
): Map<string, T> {
  const built = new Map<string, T>();
  for (const record of records) {
    if (!built.has(record.id)) built.set(record.id, build(record));
  }
  return built;
}
