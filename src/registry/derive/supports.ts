import { citationsOfPage, citationsOfRecord, citationsOfSite, citationsOfVocabulary } from '../citations.ts';
import type { Source, Support } from '../model.ts';
import { allRecords } from '../placed.ts';
import type { Content } from '../record.ts';
import { COLLECTIONS } from '../schema/index.ts';
import { compareText } from '../sort.ts';

/**
 * What each source supports, by its id: records in the order of the collections, then pages, vocabularies (id is
 * `areas/health`) and the site; then by id. Fields in alphabetical order.
 */
export function supportsBySource(content: Content, sources: Iterable<Source>): Map<string, Support[]> {
  const gathered = new Map([...sources].map(({ id }) => [id, new Map<string, Gathered>()]));
  for (const { collection, id, citations } of citingParts(content)) {
    for (const { value, supports } of citations) {
      const parts = gathered.get(value.source);
      const key = `${collection}:${id}`;
      const part = parts?.get(key) ?? { collection, id, fields: new Set<string>() };
      part.fields.add(supports);
      parts?.set(key, part);
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

function citingParts(content: Content) {
  return [
    ...allRecords(content).map((record) => ({
      collection: record.collection,
      id: record.id,
      citations: citationsOfRecord(record),
    })),
    ...content.pages.map((page) => ({
      collection: 'pages' as const,
      id: page.id,
      citations: citationsOfPage(page),
    })),
    ...Object.entries(content.vocabularies).flatMap(([name, terms]) =>
      citationsOfVocabulary(name, terms).map((term) => ({ collection: 'vocabularies' as const, ...term })),
    ),
    { collection: 'site' as const, id: 'site', citations: citationsOfSite(content) },
  ];
}

interface Gathered {
  collection: Support['collection'];
  id: string;
  fields: Set<string>;
}
