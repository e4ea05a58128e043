import type { RegistryRecord } from './record.ts';
import { recordSchemas, type CollectionName } from './schema/index.ts';

/** Names of the fields of a record of the collection. */
export function fieldNames(collection: CollectionName): readonly string[] {
  return FIELDS[collection];
}

/** Keys that the steps of a record's history bear. */
export function stepKeys({ data }: RegistryRecord): string[] {
  return (('history' in data && data.history) || []).flatMap(({ key }) => key ?? []);
}

// The languages do not matter for the names of fields.
const schemas = recordSchemas(['und']);

const FIELDS: Readonly<Record<CollectionName, readonly string[]>> = {
  partners: Object.keys(schemas.partners.shape),
  agreements: Object.keys(schemas.agreements.shape),
  associations: Object.keys(schemas.associations.shape),
  'legal-acts': Object.keys(schemas['legal-acts'].shape),
  events: Object.keys(schemas.events.shape),
  sources: Object.keys(schemas.sources.shape),
};
