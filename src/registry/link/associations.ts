import type { Source } from '../linked-record.ts';
import type { Association } from '../model.ts';
import type { Content } from '../record.ts';
import { linkCited, linkCitedFields, type ById } from './citations.ts';
import { recordsById } from './records-by-id.ts';
import type { Terms } from './terms.ts';

/** Associations by id, each in the direction that claims its scope; events and distance are still empty. */
export function linkAssociations(
  { records }: Content,
  terms: Terms,
  sources: ById<Source>,
): Map<string, Association> {
  return recordsById(records.associations, ({ data, ...record }) => ({
    ...record,
    data,
    ...linkCitedFields(sources, data),
    direction: [...terms.directions.values()].find((term) => term.associationScope === data.scope),
    roles: linkCited(sources, data.roles),
    figures: linkCited(sources, data.figures),
    events: [],
    distanceKm: undefined,
  }));
}
