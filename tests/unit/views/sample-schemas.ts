import { recordSchemas, type CollectionName } from '../../../src/format/index.ts';

/** Schemas of the sample's records: they are held against the same rules as an editor's. */
export const schemas = recordSchemas(['ru', 'en']);

/** Where a record without prose stands. */
export function place<Name extends CollectionName>(collection: Name, id: string) {
  return { collection, id, file: `${collection}/${id}.md`, prose: {} };
}
