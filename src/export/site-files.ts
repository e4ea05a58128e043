import { route } from '../routes.ts';
import type { PageContext } from '../views/context.ts';
import { openSearch } from './found/open-search.ts';
import { robots } from './found/robots.ts';
import { webManifest } from './found/web-manifest.ts';

/** A file for programs, made when it is written or asked for. */
interface SiteFile {
  href: string;
  make: () => string;
}

/**
 * Every file beside the pages that is made of the registry alone.
 * @param contexts one for each language of the site, in its order
 */
export function siteFiles(contexts: readonly PageContext[]): SiteFile[] {
  const [first] = contexts;
  if (first === undefined) return [];
  return [
    { href: route.robots(), make: () => robots(first.registry.site.url) },
    ...contexts.flatMap((ctx) => [
      { href: route.manifest(ctx.locale), make: () => webManifest(ctx) },
      { href: route.openSearch(ctx.locale), make: () => openSearch(ctx) },
    ]),
  ];
}
