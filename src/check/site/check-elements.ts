import { internalTarget, type BuiltSite } from './built-site.ts';
import { forwardTarget } from './forward-target.ts';
import { attribute, type PageElement } from '../../finish/page-element.ts';
import type { ReadPage } from './read-page.ts';
import type { SiteFinding } from './site-finding.ts';

/**
 * A page has none of the elements that bring another document into it, lead its reader away or change where its
 * addresses point. The one exception is a page that forwards to another of this site, which says so in its head.
 */
export function checkElements(page: ReadPage, site: BuiltSite): SiteFinding[] {
  return page.elements
    .filter((element) => isForbidden(element) && !isForward(element, page, site))
    .map((element) => ({ rule: 'forbidden-element', file: page.file, value: startTag(element) }));
}

function isForbidden(element: PageElement): boolean {
  return (
    FORBIDDEN.has(element.tagName) ||
    attribute(element, 'http-equiv') !== undefined ||
    attribute(element, 'shadowrootmode') !== undefined
  );
}

function isForward(element: PageElement, page: ReadPage, site: BuiltSite): boolean {
  const target = forwardTarget(element);
  return (
    target !== undefined && element.parent === 'head' && internalTarget(target, page.path, site) !== undefined
  );
}

function startTag({ tagName, attributes }: PageElement): string {
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
  return `<${[tagName, ...written].join(' ')}>`;
}

const FORBIDDEN = new Set([
  ...['base', 'iframe', 'frame', 'frameset', 'fencedframe', 'portal', 'object', 'embed', 'applet', 'param'],
  // Within a drawing: foreign markup, and what changes an address after the page was read.
  ...['foreignObject', 'animate', 'animateMotion', 'animateTransform', 'set', 'handler', 'listener'],
]);
