import type { MarkupRule } from './markup-rule.ts';

/** Records are plain Markdown: what only MDX understands would be printed as it stands. */
export const mdxInRecords: MarkupRule = (node, body) => {
  if (body.mdx || node.type !== 'text') return [];
  const start = node.position?.start;
  const statement = /^(?:import|export)\s.*(?:['"{]|\bdefault\b)/u.exec(node.value);
  if (statement && start?.column === 1) return [{ rule: 'mdx-in-record', values: { text: statement[0] } }];
  const brace = /\{[^}]*\}?/u.exec(node.value);
  return brace
    ? [{ rule: 'mdx-in-record', values: { text: brace[0] }, offset: (start?.offset ?? 0) + brace.index }]
    : [];
};
