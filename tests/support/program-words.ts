import { attribute, isElement, isText, type PageElement, type ParsedPage } from './parse-page.ts';

/**
 * Values of a program that show in the words of a page: in its text, in attributes that people read or follow. A
 * content may speak of "undefined" too: only one that does not shows the faults of the templates.
 */
export function programWords(page: ParsedPage): string[] {
  return page.elements
    .flatMap(words)
    .filter(isFault)
    .map((text) => text.trim().slice(0, 80));
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
