import { internalTarget, type BuiltSite } from './built-site.ts';
import type { PageFacts } from './page-facts.ts';
import type { SiteFinding } from './site-finding.ts';

/**
 * A page loads nothing from another host and sends nothing there, and everything it loads from its own is there. Links
 * that a reader follows are free.
 */
export function checkRequests({ file, path, requests }: PageFacts, site: BuiltSite): SiteFinding[] {
  return requests.flatMap((value): SiteFinding[] => {
    const target = internalTarget(value, path, site);
    if (target === undefined) return [{ rule: 'external-request', file, value }];
    return target.file === undefined ? [{ rule: 'link-broken', file, value }] : [];
  });
}

/** Every address of another host in a style sheet, for `url()` and `@import`. */
export function checkStyleSheet(css: string, file: string): SiteFinding[] {
  const addresses = [...css.matchAll(/(?:url\(\s*|@import\s+)["']?(?<address>(?:https?:)?\/\/[^"')\s]+)/giu)];
  return addresses.map((match) => ({
    rule: 'external-request',
    file,
    value: match.groups?.['address'] ?? '',
  }));
}
