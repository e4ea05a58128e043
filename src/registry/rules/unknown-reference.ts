import { allCitations } from '../citations.ts';
import { nearest } from '../nearest.ts';
import { allRecords, idsOf } from '../placed.ts';
import { allReferences, HOME } from '../references.ts';
import { COLLECTIONS, type CollectionName } from '../schema/index.ts';
import type { Rule } from './rule.ts';

/** A reference to a record, or a citation of a source, that is not there. Citations in prose have a rule of their own. */
export const unknownReference: Rule = (_, content) => {
  const known = new Map(COLLECTIONS.map((name) => [name, idsOf(content, name)]));
  const cited = allCitations(content, allRecords(content))
    .filter(({ supports }) => supports !== 'body')
    .map(({ value, ...place }) => ({ ...place, value: value.source, collection: 'sources' as const }));
  return [...allReferences(content), ...cited].flatMap(({ value: id, file, field, collection }) => {
    const ids = known.get(collection) ?? new Set<string>();
    if (ids.has(id)) return [];
    const isSide = field.at(-1) === 'side';
    const suggestion =
      isSide && id === content.site.home.id ? HOME : nearest(id, isSide ? [...ids, HOME] : ids);
    const values = { id, collection, suggestion, newFile: fileOf(collection, id) };
    return [{ rule: 'unknown-reference', level: 'error', file, field, values }];
  });
};

function fileOf(collection: CollectionName, id: string): string {
  return `${collection}/${id}.${collection === 'sources' ? 'yaml' : 'md'}`;
}
