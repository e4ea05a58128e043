import { DOCUMENTS } from '../../content-source/asset-folders.ts';
import { pageAddress } from '../../content-source/prose-link.ts';
import type { ReadResult } from '../../content-source/read-content.ts';
import { RESERVED_PAGE_IDS } from '../../routes.ts';
import type { KnownTargets } from './body-rule.ts';

/** What links and citations of a content folder may point at, records with mistakes included. */
export function knownTargets({ files, assets, content }: ReadResult): KnownTargets {
  const places = [...files.values()].map(({ place }) => place);
  const terms = VOCABULARIES_WITH_PAGES.flatMap((name) =>
    Object.keys(content?.vocabularies[name] ?? {}).map((term) => `${name}/${term}/`),
  );
  return {
    sources: new Set(
      places.flatMap((place) =>
        place.kind === 'record' && place.collection === 'sources' ? [place.id] : [],
      ),
    ),
    addresses: new Set([
      '',
      ...places.map(pageAddress),
      ...RESERVED_PAGE_IDS.map((id) => `${id}/`),
      ...terms,
      ...assets.filter((file) => file.startsWith(DOCUMENTS)).map((file) => `../${file}`),
    ]),
    files: assets,
    terms:
      content &&
      new Map(
        Object.entries(content.vocabularies).map(([name, known]) => [name, new Set(Object.keys(known))]),
      ),
    countries: new Set(content?.records.partners.flatMap(({ data }) => data.country ?? [])),
  };
}

const VOCABULARIES_WITH_PAGES = ['directions', 'areas', 'exchange-forms'] as const;
