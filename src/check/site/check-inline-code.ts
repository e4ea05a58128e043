import { attribute, type PageElement } from '../../finish/page-element.ts';
import type { ReadPage } from './read-page.ts';
import type { SiteFinding } from './site-finding.ts';

/** Nothing in a page that the content security policy stops: scripts and styles stand in files of their own. */
export function checkInlineCode(page: ReadPage): SiteFinding[] {
  return page.elements.flatMap(inlineCode).map((value) => ({ rule: 'inline-code', file: page.file, value }));
}

function inlineCode(element: PageElement): string[] {
  const { tagName } = element;
  const whole =
    tagName === 'style' || (tagName === 'script' && isInlineScript(element)) ? [`<${tagName}>`] : [];
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => isCodeName(name))
    .map(([name, value]) => `<${tagName} ${name}="${value}">`);
  return [...whole, ...attributes];
}

/** Attributes that hold a script, a style or a whole page. */
function isCodeName(name: string): boolean {
  return name === 'style' || name === 'srcdoc' || name.startsWith('on');
}

/** Blocks of data are not run, so that the policy lets them be. */
function isInlineScript(element: PageElement): boolean {
  const isData = DATA_TYPES.includes(attribute(element, 'type') ?? '');
  return attribute(element, 'src') === undefined && !isData;
}

const DATA_TYPES = ['application/ld+json', 'application/json'];
