import { citationsIn } from '../citations.ts';
import { contentParts, type ContentPart } from '../content-parts.ts';
import type { Source, Support } from '../linked-record.ts';
import type { Content } from '../record.ts';
import { COLLECTIONS } from '../../format/index.ts';
import { compareText } from '../sort.ts';

/**
 * What each source supports, by its id: records in the order of the collections, then pages, vocabularies (id is
 * `areas/health`) and the site; then by id. Fields in alphabetical order.
 */
export function supportsBySource(content: Content, sources: Iterable<Source>): Map<string, Support[]> {
  const gathered = new Map([...sources].map(({ id }) => [id, new Map<string, Gathered>()]));
  for (const part of contentParts(content)) {
    const { collection, id } = part;
    const key = `${collection}:${id}`;
    for (const { source, supports } of citationsIn(part)) {
      const parts = gathered.get(source);
      const own = parts?.get(key);
      if (own) own.fields.add(supports);
      else parts?.set(key, { collection, id, fields: new Set([supports]) });
    }
  }
  return new Map(
    [...gathered].map(([source, parts]) => [
      source,
      [...parts.values()]
        .map((part) => ({ ...part, fields: [...part.fields].sort(compareText) }))
        .sort((a, b) => ORDER.indexOf(a.collection) - ORDER.indexOf(b.collection) || compareText(a.id, b.id)),
    ]),
  );
}

const ORDER: readonly Support['collection'][] = [...COLLECTIONS, 'pages', 'vocabularies', 'site'];

interface Gathered {
  collection: ContentPart['collection'];
  id: string;
  fields: Set<string>;
}
