import { readAddress, type BuiltSite } from './built-site.ts';
import type { ReadPage } from './read-page.ts';
import type { SiteFinding } from './site-finding.ts';

/**
 * Every address of a page is one of the web, of mail or of a telephone, read as a browser reads it: without spaces
 * around it and line breaks in it. None carries a name or password, behind which another host than the one that is
 * read can stand.
 */
export function checkAddresses(page: ReadPage, site: BuiltSite): SiteFinding[] {
  return page.addresses
    .filter(({ value, use }) => !(use === 'load' && /^data:image\//iu.test(value)))
    .filter(({ value }) => isUnsafe(readAddress(value, page.path, site)))
    .map(({ value }) => ({ rule: 'unsafe-address', file: page.file, value }));
}

/** What is no address at all opens nothing. */
function isUnsafe(url: URL | undefined): boolean {
  return url !== undefined && (!SCHEMES.has(url.protocol) || url.username !== '' || url.password !== '');
}

const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);
