import type { Content, Prose } from '../registry/record.ts';
import { COLLECTIONS, type CollectionName } from '../registry/schema/index.ts';

/** Collections that the loader fills; pages have a loader of their own. */
export type LoadedCollection = CollectionName | 'texts' | 'vocabularies' | 'countries' | 'site';

/** What a collection holds: facts only. Prose stays in its file; `texts` holds what is known of each prose text. */
export function loaderEntries(content: Content, collection: LoadedCollection): LoaderEntry[] {
  switch (collection) {
    case 'site':
      return [{ id: 'site', file: 'site.yaml', data: content.site }];
    case 'countries':
      return [{ id: 'countries', file: 'vocabularies/countries.yaml', data: content.countries }];
    case 'vocabularies':
      return Object.entries(content.vocabularies).map(([name, terms]) => ({
        id: name,
        file: `vocabularies/${name}.yaml`,
        data: terms,
      }));
    case 'texts':
      return [
        ...COLLECTIONS.flatMap((name) => textsOf(name, content.records[name])),
        ...textsOf('pages', content.pages),
      ];
    default:
      return content.records[collection].map(({ id, file, data }) => ({ id, file, data }));
  }
}

function textsOf(
  collection: CollectionName | 'pages',
  records: readonly { id: string; prose: Prose }[],
): LoaderEntry[] {
  return records.flatMap(({ id, prose }) =>
    Object.entries(prose).flatMap(([locale, text]) =>
      text ? [{ id: text.file, file: text.file, data: { collection, of: id, locale, ...text } }] : [],
    ),
  );
}

interface LoaderEntry {
  id: string;
  /** Relative to the content folder. */
  file: string;
  data: object;
}
