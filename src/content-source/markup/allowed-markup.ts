import type { MdastNode } from 'satteri';
import type { BodyProblem, MarkupRule } from './markup-rule.ts';
import { componentProblems } from './component-problems.ts';
import { excerpt } from './excerpt.ts';

/**
 * The list of what a body may consist of: plain Markdown, and on pages the listed components. What is not on it is
 * refused, so that nothing in a text is ever code or markup of its own, and a picture always has its description and
 * licence.
 */
export const allowedMarkup: MarkupRule = (node, { text, mdx }) => {
  const where = mdx ? 'page' : 'record';
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return componentProblems(node, text);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return refused('expression-in-page', { text: `{${excerpt(node.value)}}` });
    case 'mdxjsEsm':
      return refused('import-in-page', { text: excerpt(node.value) });
    case 'html':
      return refused('raw-html', { html: excerpt(node.value) });
    case 'image':
      return refused('image-in-text', { name: excerpt(node.url), where });
    case 'imageReference':
      return refused('image-in-text', { name: excerpt(node.alt ?? ''), where });
    default:
      return MARKDOWN.has(node.type) ? [] : refused('page-syntax', { reason: node.type });
  }
};

const MARKDOWN: ReadonlySet<MdastNode['type']> = new Set([
  'root',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'code',
  'break',
  'thematicBreak',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'link',
  'linkReference',
  'definition',
]);

function refused(rule: string, values: BodyProblem['values']): BodyProblem[] {
  return [{ rule, values }];
}
