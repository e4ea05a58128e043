import { COLLECTIONS } from '../format/index.ts';
import { route } from '../routes.ts';
import type { PageContext } from '../views/context.ts';
import { recordById, recordsOf } from '../views/parts/records-of.ts';
import { recordJson } from './open-data/registry-json.ts';
import { wholeFiles } from './open-data/whole-files.ts';
import { openSearch } from './found/open-search.ts';
import { robots } from './found/robots.ts';
import { webManifest } from './found/web-manifest.ts';
import { newsFiles } from './news/news-files.ts';
import type { SiteFile } from './site-file.ts';

/**
 * Every file beside the pages that is made of the registry alone.
 * @param contexts one for each language of the site, in its order
 * @param digest SHA-256 in hex
 */
export function siteFiles(
  contexts: readonly PageContext[],
  digest: (bytes: Uint8Array) => string,
): SiteFile[] {
  const [first] = contexts;
  if (first === undefined) return [];
  return [
    { href: route.robots(), make: () => robots(first.registry.site.url) },
    ...contexts.flatMap((ctx) => [
      { href: route.manifest(ctx.locale), make: () => webManifest(ctx) },
      { href: route.openSearch(ctx.locale), make: () => openSearch(ctx) },
      ...newsFiles(ctx),
    ]),
    ...COLLECTIONS.flatMap((collection) =>
      recordsOf(first.registry, collection).map((record) => ({
        href: route.recordData(collection, record.id),
        make: () => recordJson(first, record),
      })),
    ),
    // Who cites a record by an id that it had before still gets its data.
    ...first.registry.formerIds.flatMap(({ collection, from, to }) => {
      const record = recordById(first.registry, collection, to);
      if (record === undefined) return [];
      return [{ href: route.recordData(collection, from), make: () => recordJson(first, record) }];
    }),
    ...wholeFiles(contexts, first, digest),
  ];
}
