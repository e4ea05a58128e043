import type { BodyRule } from './body-rule.ts';

/** Raw HTML is refused: editors' Markdown is text. In pages the tags of HTML are refused, components have a rule of their own. */
export const rawHtml: BodyRule = (node) => {
  if (node.type === 'html') return [{ rule: 'raw-html', values: { html: firstLine(node.value) } }];
  const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  if (!isElement || /^[A-Z]/u.test(node.name ?? '')) return [];
  return [{ rule: 'raw-html', values: { html: `<${node.name ?? ''}>` } }];
};

function firstLine(html: string): string {
  const line = html.trim().split('\n')[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
