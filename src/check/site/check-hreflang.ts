import { internalTarget, localeOfPath, type BuiltSite } from './built-site.ts';
import type { PageFacts, PageLink } from './page-facts.ts';
import type { SiteFinding } from './site-finding.ts';

/** A page names itself, every other language it has, and `x-default`; each of those pages names the same set. */
export function checkHreflang(page: PageFacts, site: BuiltSite): SiteFinding[] {
  if (page.alternates.length === 0) return [];
  const faults = page.alternates.flatMap((alternate) => faultsOf(alternate, page, site));
  const named = page.alternates.map((alternate) => alternate.hreflang);
  const here = localeOfPath(page.path, site);
  const missing = ['x-default', ...(here === undefined ? [] : [here])].filter(
    (lang) => !named.includes(lang),
  );
  const repeated = named.filter((lang, index) => named.indexOf(lang) !== index);
  return [...faults, ...missing, ...repeated].map((value) => ({
    rule: 'hreflang-wrong',
    file: page.file,
    value: value ?? '',
  }));
}

function faultsOf({ href, hreflang }: PageLink, page: PageFacts, site: BuiltSite): string[] {
  const target = internalTarget(href, page.path, site);
  const other = target?.file === undefined ? undefined : site.pages.get(target.file);
  if (!href.startsWith(`${site.origin}/`) || other === undefined) return [href];
  if (hreflang === 'x-default') return [];
  const rightLanguage = localeOfPath(other.path, site) === hreflang;
  return rightLanguage && setOf(other) === setOf(page) ? [] : [href];
}

function setOf(page: PageFacts): string {
  return page.alternates
    .map(({ hreflang, href }) => `${hreflang} ${href}`)
    .sort()
    .join('\n');
}
