import type { Source } from '../linked-record.ts';
import type { Content } from '../record.ts';
import { recordsById } from './records-by-id.ts';

/** Sources by id; what they support is still empty. */
export function linkSources({ records }: Content): Map<string, Source> {
  return recordsById(records.sources, ({ collection, id, file, data }) => ({
    collection,
    id,
    file,
    data,
    supports: [],
  }));
}
