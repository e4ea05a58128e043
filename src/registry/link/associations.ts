import type { Source } from '../linked-record.ts';
import type { Association } from '../model.ts';
import type { Content } from '../record.ts';
import { linkCitations, linkCitedFields, type ById } from './citations.ts';
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
    roles: (data.roles ?? []).map(({ date, dateNote, cite, ...role }) => ({
      ...role,
      ...(date && { date }),
      ...(dateNote && { dateNote }),
      cite: linkCitations(sources, cite),
    })),
    figures: (data.figures ?? []).map(({ dateNote, cite, ...figure }) => ({
      ...figure,
      ...(dateNote && { dateNote }),
      cite: linkCitations(sources, cite),
    })),
    events: [],
    distanceKm: undefined,
  }));
}
