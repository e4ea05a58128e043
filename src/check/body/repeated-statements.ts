import { attributeOffset } from '../../content-source/markup/attribute-offset.ts';
import type { TargetRule } from './body-rule.ts';
import { plainAttributes } from '../../content-source/markup/component-problems.ts';

/** No two statements of a page have one id: others could point at the first of them only. */
export const repeatedStatements: TargetRule = (node, { text, statements }) => {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  const { id } = plainAttributes(node);
  if (node.name !== 'Statement' || typeof id !== 'string') return [];
  if (!statements.has(id)) {
    statements.add(id);
    return [];
  }
  return [{ rule: 'repeated-statement', values: { id }, offset: attributeOffset(node, 'id', text) }];
};
