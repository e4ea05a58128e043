import { localeOfPath, type BuiltSite } from './built-site.ts';
import type { PageFacts } from './page-facts.ts';
import type { SiteFinding, SiteRule } from './site-finding.ts';

/**
 * Every page has a title and a description, and no other page of its language has the same: a page without a
 * translation shares them with its original. Pages that forward are left out.
 */
export function checkHeads(site: BuiltSite): SiteFinding[] {
  const pages = [...site.pages.values()].filter((page) => page.forwardsTo === undefined);
  const groups = Map.groupBy(pages, (page) => localeOfPath(page.path, site));
  return [...groups.values()].flatMap((group) => [
    ...checkTexts(group, (page) => page.title, 'empty-title', 'title-repeated'),
    ...checkTexts(group, (page) => page.description, 'empty-description', 'description-repeated'),
  ]);
}

function checkTexts(
  pages: readonly PageFacts[],
  read: (page: PageFacts) => string,
  empty: SiteRule,
  repeated: SiteRule,
): SiteFinding[] {
  const first = new Map<string, string>();
  return pages.flatMap((page) => {
    const text = read(page);
    if (text === '') return [{ rule: empty, file: page.file, value: page.path }];
    const other = first.get(text);
    if (other !== undefined) return [{ rule: repeated, file: page.file, value: `${other} (${text})` }];
    first.set(text, page.file);
    return [];
  });
}
