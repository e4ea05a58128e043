import { COLLECTIONS } from '../../format/index.ts';
import type { LocalizedText } from '../../format/localized-text.ts';
import { absolute, route } from '../../routes.ts';
import type { PageContext } from '../../views/context.ts';
import { geoOf, thingOf, type ThingWords } from '../../views/linked/thing.ts';
import { recordsOf } from '../../views/parts/records-of.ts';
import type { AnyRecord } from '../open-data/registry-json.ts';
import { rdfNode, type RdfNode } from './rdf.ts';

/** The city and every record in the words of schema.org, in all languages, each with the sources that support it. */
export function registryGraph({ registry }: PageContext): RdfNode[] {
  const { url, home } = registry.site;
  const words: ThingWords = {
    say: inAllLanguages,
    id: ({ collection, id }) => absolute(url, route.permanent(collection, id)),
  };
  const city = {
    '@id': `${absolute(url, route.root())}#${home.id}`,
    '@type': 'City',
    name: inAllLanguages(home.name),
    alternateName: inAllLanguages(home.fullName),
    geo: geoOf(home.coordinates),
    ...(home.website !== undefined && { url: home.website }),
  };
  const records = COLLECTIONS.flatMap((name) => recordsOf(registry, name)).map((record) => {
    const sources = sourcesOf(record).map((source) => ({
      '@id': words.id({ collection: 'sources', id: source }),
    }));
    return {
      ...thingOf(words, record),
      ...('summary' in record.data && { description: inAllLanguages(record.data.summary) }),
      ...(sources.length > 0 && { subjectOf: sources }),
    };
  });
  return [city, ...records].map(rdfNode);
}

/** A text with the mark of its language, once for each. */
export function inAllLanguages(text: LocalizedText): object[] {
  return Object.entries(text).flatMap(([lang, words]) =>
    words === undefined ? [] : [{ '@value': words, '@language': lang.toLowerCase() }],
  );
}

function sourcesOf(record: AnyRecord): string[] {
  if (!('citationsOf' in record)) return [];
  const cited = Object.values(record.citationsOf).flatMap((citations) =>
    citations.map(({ source }) => source),
  );
  return [...new Set(cited)].sort();
}
