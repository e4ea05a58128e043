import { absolute, route } from '../../routes.ts';

/** What programs may read: all of it. Where the pages are, the file says too. */
export function robots(site: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute(site, route.sitemap())}\n`;
}
