import { internalTarget, type BuiltSite } from './built-site.ts';
import type { PageFacts } from './page-facts.ts';
import type { SiteFinding } from './site-finding.ts';

/** Every link inside the site leads to a file that is there, without a detour, and to a place that the page has. */
export function checkLinks(page: PageFacts, site: BuiltSite): SiteFinding[] {
  const forwards = page.forwardsTo === undefined ? [] : [page.forwardsTo];
  const addresses = new Set(
    [...page.links, ...page.alternates].map((link) => link.href).concat(page.canonicals, forwards),
  );
  return [...addresses].flatMap((href) => checkAddress(href, page, site));
}

function checkAddress(href: string, page: PageFacts, site: BuiltSite): SiteFinding[] {
  const target = internalTarget(href, page.path, site);
  if (target === undefined) return [];
  const { file } = page;
  if (target.file === undefined) {
    const inside = target.path.slice(site.basePath.length);
    const rule = site.files.has(`${inside}/index.html`) ? 'link-redirected' : 'link-broken';
    return [{ rule, file, value: href }];
  }
  if (target.fragment === '')
    return href.endsWith('#') ? [{ rule: 'link-fragment-broken', file, value: href }] : [];
  const ids = site.pages.get(target.file)?.ids;
  return ids === undefined || ids.includes(target.fragment)
    ? []
    : [{ rule: 'link-fragment-broken', file, value: href }];
}
