import { internalTarget, type BuiltSite } from './built-site.ts';
import type { PageFacts } from './page-facts.ts';
import type { SiteFinding } from './site-finding.ts';

/**
 * A page has one canonical address: its own, or, when it shows a text that it has no translation of, that of the
 * original; such a page takes no part in `hreflang`. The page for missing addresses and pages that forward have none of
 * their own.
 */
export function checkCanonical(page: PageFacts, site: BuiltSite): SiteFinding[] {
  if (page.path.endsWith('/404.html') || page.forwardsTo !== undefined) return [];
  const [canonical = ''] = page.canonicals;
  const own = ownAddress(page.path, site);
  const original =
    page.alternates.length === 0 && internalTarget(canonical, page.path, site)?.file !== undefined;
  const right =
    page.canonicals.length === 1 &&
    canonical.startsWith(`${site.origin}/`) &&
    (canonical === own || original);
  return right ? [] : [{ rule: 'canonical-wrong', file: page.file, value: canonical }];
}

/** The whole address of a page. */
export function ownAddress(path: string, { origin }: Pick<BuiltSite, 'origin'>): string {
  return origin + encodeURI(path);
}
