import { absolute, route } from '../../routes.ts';
import { xmlText } from '../xml-text.ts';

/** Most addresses that one file may have (sitemaps.org). */
const MOST = 50_000;

/**
 * The pages that search engines are to know, each with those of the same in every language. Where they are too many for
 * one file, the first file names the others.
 * @param site origin of the site
 * @param most tests part earlier
 * @returns texts by the address of their file
 */
export function sitemaps(site: string, pages: readonly SitemapPage[], most = MOST): Map<string, string> {
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, index) =>
    urlSet(pages.slice(index * most, (index + 1) * most)),
  );
  if (parts.length < 2) return new Map([[route.sitemap(), parts[0] ?? urlSet([])]]);
  const named = parts.map((text, index) => [route.sitemap(index + 1), text] as const);
  const places = named.map(([href]) => `<sitemap><loc>${xmlText(absolute(site, href))}</loc></sitemap>\n`);
  const index = `${HEAD}<sitemapindex xmlns="${NAMESPACE}">\n${places.join('')}</sitemapindex>\n`;
  return new Map([[route.sitemap(), index], ...named]);
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function urlSet(pages: readonly SitemapPage[]): string {
  return (
    `${HEAD}<urlset xmlns="${NAMESPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n` +
    `${pages.map(entry).join('')}</urlset>\n`
  );
}

function entry({ address, alternates }: SitemapPage): string {
  const others = alternates.map(
    ({ hreflang, href }) =>
      `<xhtml:link rel="alternate" hreflang="${xmlText(hreflang ?? '')}" href="${xmlText(href)}"/>`,
  );
  return `<url><loc>${xmlText(address)}</loc>${others.join('')}</url>\n`;
}

/** A page by its whole address. */
interface SitemapPage {
  address: string;
  /** Itself and the same page in other languages. */
  alternates: readonly { hreflang: string | undefined; href: string }[];
}
