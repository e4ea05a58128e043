import { nearest } from '../../registry/nearest.ts';
import { PAGE_COMPONENTS } from '../../registry/schema/page-components.ts';
import type { BodyRule } from './body-rule.ts';

/** Pages use the listed components and nothing else of MDX: no import or export, no expression. Comments are allowed. */
export const mdxInPages: BodyRule = (node) => {
  switch (node.type) {
    case 'mdxjsEsm':
      return [{ rule: 'import-in-page', values: { text: node.value.split('\n')[0] ?? '' } }];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return /^\s*\/\*.*\*\/\s*$/su.test(node.value)
        ? []
        : [{ rule: 'expression-in-page', values: { text: `{${node.value}}` } }];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const name = node.name ?? '';
      const dynamic = node.attributes.filter(
        ({ type, value }) => type !== 'mdxJsxAttribute' || typeof value === 'object',
      );
      const expressions = dynamic.map(() => ({
        rule: 'expression-in-page',
        values: { text: `<${name} …={…}>` },
      }));
      // Small letters are HTML, which is another rule's matter.
      if (!/^[A-Z]/u.test(name) || PAGE_COMPONENTS.some((known) => known === name)) return expressions;
      const values = { name, suggestion: nearest(name, PAGE_COMPONENTS), known: PAGE_COMPONENTS.join(', ') };
      return [{ rule: 'unknown-component', values }, ...expressions];
    }
    default:
      return [];
  }
};

/** Records are plain Markdown: what only MDX understands would be printed as it stands. */
export const mdxInRecords: BodyRule = (node, body) => {
  if (body.mdx || node.type !== 'text') return [];
  const start = node.position?.start;
  const statement = /^(?:import|export)\s.*(?:['"{]|\bdefault\b)/u.exec(node.value);
  if (statement && start?.column === 1) return [{ rule: 'mdx-in-record', values: { text: statement[0] } }];
  const brace = /\{[^}]*\}?/u.exec(node.value);
  return brace
    ? [{ rule: 'mdx-in-record', values: { text: brace[0] }, offset: (start?.offset ?? 0) + brace.index }]
    : [];
};
