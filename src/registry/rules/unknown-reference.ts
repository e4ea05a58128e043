import { contentParts } from '../content-parts.ts';
import { nearest } from '../nearest.ts';
import { idsOf } from '../placed.ts';
import { referencesIn } from '../references-in.ts';
import { COLLECTIONS, type CollectionName } from '../../format/index.ts';
import type { Rule } from './rule.ts';

/**
 * A reference to a record, or a citation of a source, that is not there. Citations in prose have a rule of their own.
 */
export const unknownReference: Rule = (_, content) => {
  const known = new Map(COLLECTIONS.map((name) => [name, idsOf(content, name)]));
  return contentParts(content)
    .flatMap(referencesIn)
    .flatMap(({ value: id, file, field, target }) => {
      if (target.to !== 'records') return [];
      const { collection, emptyIs: home } = target;
      const ids = known.get(collection) ?? new Set<string>();
      if (ids.has(id)) return [];
      const others = [...ids, ...(home ? [home] : [])].filter((other) => fileOf(collection, other) !== file);
      const suggestion = home && id === content.site.home.id ? home : nearest(id, others);
      const party = field[0] === 'parties' ? 'otherParties' : '';
      const values = { id, collection, suggestion, party, newFile: fileOf(collection, id) };
      return [{ rule: 'unknown-reference', level: 'error', file, field, values }];
    });
};

function fileOf(collection: CollectionName, id: string): string {
  return `${collection}/${id}.${collection === 'sources' ? 'yaml' : 'md'}`;
}
