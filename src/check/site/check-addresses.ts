import type { BuiltSite } from './built-site.ts';
import { elementAddresses } from './element-addresses.ts';
import type { ParsedPage } from './parse-page.ts';
import type { SiteFinding } from './site-finding.ts';

/**
 * Every address of a page is one of the web, of mail or of a telephone, read as a browser reads it: without spaces
 * around it and line breaks in it. None carries a name or password, behind which another host than the one that is
 * read can stand.
 */
export function checkAddresses(page: ParsedPage, site: BuiltSite): SiteFinding[] {
  return page.elements
    .flatMap(elementAddresses)
    .filter(({ value, use }) => !(use === 'load' && /^data:image\//iu.test(value)))
    .filter(({ value }) => isUnsafe(value, site.origin + page.path))
    .map(({ value }) => ({ rule: 'unsafe-address', file: page.file, value }));
}

function isUnsafe(address: string, base: string): boolean {
  if (!URL.canParse(address, base)) return false;
  const { protocol, username, password } = new URL(address, base);
  return !SCHEMES.has(protocol) || username !== '' || password !== '';
}

const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);
