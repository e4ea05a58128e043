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
  const unknown = contentParts(content).flatMap((part) =>
    referencesIn(part, (id, target) =>
      target.to === 'records' && !known.get(target.collection)?.has(id) ? { id, ...target } : undefined,
    ),
  );
  return unknown.map(({ value: { id, collection, emptyIs: home }, file, field }) => {
    const others = [...(known.get(collection) ?? []), ...(home ? [home] : [])];
    const near = others.filter((other) => fileOf(collection, other) !== file);
    const suggestion = home && id === content.site.home.id ? home : nearest(id, near);
    const party = field[0] === 'parties' ? 'otherParties' : '';
    const values = { id, collection, suggestion, party, newFile: fileOf(collection, id) };
    return { rule: 'unknown-reference', level: 'error', file, field, values };
  });
};

function fileOf(collection: CollectionName, id: string): string {
  return `${collection}/${id}.${collection === 'sources' ? 'yaml' : 'md'}`;
}
