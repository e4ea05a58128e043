import { internalTarget, localeOfPath, type BuiltSite } from './built-site.ts';
import type { PageFacts } from './page-facts.ts';
import type { SiteFinding } from './site-finding.ts';

/** A link stays in the language of its page, unless `hreflang` says where it leads, and then it says so rightly. */
export function checkLinkLanguages(page: PageFacts, site: BuiltSite): SiteFinding[] {
  const here = localeOfPath(page.path, site);
  if (here === undefined) return [];
  return page.links.flatMap(({ href, hreflang }) => {
    const target = internalTarget(href, page.path, site);
    const there = target && localeOfPath(target.path, site);
    if (there === undefined || there === here) return [];
    return hreflang === there ? [] : [{ rule: 'link-language' as const, file: page.file, value: href }];
  });
}
