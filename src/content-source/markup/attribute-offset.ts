import type { ComponentNode } from './markup-rule.ts';

/**
 * Where an attribute stands in the text of its page, for the parser knows where an element begins, but not its
 * attributes.
 * @returns an offset inside the body; `undefined` when the attribute is not written there
 */
export function attributeOffset(node: ComponentNode, name: string, text: string): number | undefined {
  const start = node.position?.start.offset ?? 0;
  const end = node.children[0]?.position?.start.offset ?? node.position?.end.offset ?? text.length;
  if (name === '') return undefined;
  const at = text.slice(start, end).search(new RegExp(`(?<=\\s)${RegExp.escape(name)}(?=[\\s=/>])`, 'u'));
  return at === -1 ? undefined : start + at;
}
