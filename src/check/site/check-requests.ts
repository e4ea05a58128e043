import { internalTarget, type BuiltSite } from './built-site.ts';
import { elementAddresses } from './element-addresses.ts';
import type { ParsedPage } from './parse-page.ts';
import type { SiteFinding } from './site-finding.ts';

/**
 * A page loads nothing from another host and sends nothing there, and everything it loads from its own is there. Links
 * that a reader follows are free.
 */
export function checkRequests(page: ParsedPage, site: BuiltSite): SiteFinding[] {
  const addresses = page.elements.flatMap(elementAddresses).filter(({ use }) => use !== 'follow');
  return addresses.flatMap(({ value }): SiteFinding[] => {
    if (/^data:image\//iu.test(value)) return [];
    const target = internalTarget(value, page.path, site);
    if (target === undefined) return [{ rule: 'external-request', file: page.file, value }];
    return target.file === undefined ? [{ rule: 'link-broken', file: page.file, value }] : [];
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
