import { internalTarget, type BuiltSite } from './built-site.ts';
import { attribute, hasWord, type PageElement, type ParsedPage } from './parse-page.ts';
import type { SiteFinding } from './site-finding.ts';

/** A page loads nothing from another host, and everything it loads from its own is there. Links that a reader follows are free. */
export function checkRequests(page: ParsedPage, site: BuiltSite): SiteFinding[] {
  return page.elements.flatMap(requests).flatMap((value): SiteFinding[] => {
    if (value.startsWith('data:')) return [];
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

function requests(element: PageElement): string[] {
  const sources = (attribute(element, 'srcset') ?? '')
    .split(',')
    .map((part) => part.trim().split(/\s/u)[0] ?? '');
  const loads = LOADING_ATTRIBUTES[element.tagName]?.map((name) => attribute(element, name)) ?? [];
  const link = element.tagName === 'link' && LOADING_LINKS.some((rel) => hasWord(element, 'rel', rel));
  return [...loads, link ? attribute(element, 'href') : undefined, ...sources].filter(
    (address): address is string => address !== undefined && address !== '',
  );
}

const LOADING_LINKS = [
  'stylesheet',
  'icon',
  'preload',
  'modulepreload',
  'prefetch',
  'preconnect',
  'dns-prefetch',
  'manifest',
  'apple-touch-icon',
];

const LOADING_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['ping'],
  audio: ['src'],
  embed: ['src'],
  form: ['action'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src'],
  object: ['data'],
  script: ['src'],
  source: ['src'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};
