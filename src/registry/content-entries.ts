import type { Content, Entry, EntryData, EntryName } from './record.ts';
import { VOCABULARIES, type VocabularyName } from '../format/vocabulary.ts';

/** All entries of a content, by collection. */
export function entriesOf({ records, pages, vocabularies, countries, site }: Content): Entries {
  return {
    ...records,
    pages,
    vocabularies: VOCABULARIES.map((name) => whole('vocabularies', name, vocabularies[name])),
    countries: [whole('countries', 'countries', countries)],
    site: [whole('site', 'site', site)],
  };
}

/**
 * The content that has these entries.
 * @throws Error when `site.yaml` or a vocabulary is missing, as after a check that found them so
 */
export function contentOf({ site, vocabularies, countries, pages, ...records }: Entries): Content {
  const terms = (name: VocabularyName) => dataOf('vocabularies', name, vocabularies);
  return {
    site: dataOf('site', 'site', site),
    vocabularies: {
      'partner-kinds': terms('partner-kinds'),
      'agreement-kinds': terms('agreement-kinds'),
      'act-kinds': terms('act-kinds'),
      'event-kinds': terms('event-kinds'),
      areas: terms('areas'),
      'exchange-forms': terms('exchange-forms'),
      directions: terms('directions'),
    },
    countries: dataOf('countries', 'countries', countries),
    records,
    pages,
  };
}

/** An entry that is the whole of a file in YAML. */
function whole<Name extends WholeName>(collection: Name, id: string, data: EntryData[Name]): Entry<Name> {
  return { collection, id, file: fileOf(collection, id), data, prose: {} };
}

function dataOf<Name extends WholeName>(name: Name, id: string, list: readonly Entry<Name>[]) {
  const entry = list.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`The content has no ${fileOf(name, id)} that can be read.`);
  return entry.data;
}

function fileOf(collection: WholeName, id: string): string {
  return collection === 'site' ? `${id}.yaml` : `vocabularies/${id}.yaml`;
}

type WholeName = 'vocabularies' | 'countries' | 'site';

/** The content collections as they stand. */
type Entries = { readonly [Name in EntryName]: readonly Entry<Name>[] };
