import { attribute, isElement, isText, type PageElement, type ParsedPage } from './parse-page.ts';
import type { SiteFinding } from './site-finding.ts';

/**
 * No value of a program shows in the words of a page: not in its text, not in attributes that people read or follow.
 */
export function checkText(page: ParsedPage): SiteFinding[] {
  return page.elements
    .flatMap(words)
    .filter(isFault)
    .map((text) => ({
      rule: 'text-fault',
      file: page.file,
      value: text.trim().slice(0, 80),
    }));
}

function words(element: PageElement): string[] {
  if (element.tagName === 'script') return [];
  const attributes = READ_ATTRIBUTES.flatMap((name) => attribute(element, name) ?? []);
  return [
    ...attributes,
    ...element.childNodes
      .filter((node) => !isElement(node))
      .flatMap((node) => (isText(node) ? node.value : [])),
  ];
}

function isFault(text: string): boolean {
  return /\bundefined\b|\bNaN\b|\[object \w+\]|\bInvalid Date\b|\$\{|\{\{/u.test(text);
}

const READ_ATTRIBUTES = ['alt', 'aria-label', 'content', 'href', 'placeholder', 'title', 'value'];
