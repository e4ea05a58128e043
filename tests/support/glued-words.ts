import {
  attribute,
  isElement,
  isText,
  type PageElement,
  type PageNode,
  type ParsedPage,
} from './parse-page.ts';

/**
 * Places where two words stand together because a template lost the space between two elements, as in
 * `town<a>Harbour</a>`. Notes, drawings and what is hidden are left out. What an editor writes may look the same, a
 * case ending after a link for one: only a content without such words shows the faults of the templates.
 */
export function gluedWords(page: ParsedPage): string[] {
  const found: string[] = [];
  let before = '';
  const visit = (node: PageNode): void => {
    if (isText(node)) {
      if (before !== '' && isGlued(before, node.value))
        found.push(`${before.slice(-20)}|${node.value.slice(0, 20)}`);
      if (node.value !== '') before = node.value;
    } else if (isElement(node)) {
      const inline = INLINE.has(node.tagName);
      if (isSkipped(node)) {
        before = '';
        return;
      }
      if (!inline) before = '';
      for (const child of node.childNodes) visit(child);
      if (!inline) before = '';
    }
  };
  visit(page.root);
  return found;
}

/** Two neighbouring pieces of text come from two elements, or the parser would have made one of them. */
function isGlued(left: string, right: string): boolean {
  return /[\p{L}\p{N},.;:!?)»”…—]$/u.test(left) && /^[\p{L}\p{N}(«„“—]/u.test(right);
}

function isSkipped(element: PageElement): boolean {
  return SKIPPED.has(element.tagName) || attribute(element, 'hidden') !== undefined;
}

const SKIPPED = new Set([
  'script',
  'style',
  'svg',
  'sup',
  'sub',
  'br',
  'wbr',
  'img',
  'input',
  'select',
  'template',
  'noscript',
]);
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'code',
  'data',
  'dfn',
  'em',
  'i',
  'mark',
  'q',
  'small',
  'span',
  'strong',
  'time',
  'u',
]);
