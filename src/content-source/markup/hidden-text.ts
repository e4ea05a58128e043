import type { MdastNode } from 'satteri';
import { hiddenCharacter } from '../hidden-characters.ts';
import type { MarkupRule } from './markup-rule.ts';

/** No text of a body has a hidden character; those that stand as they are were seen when the file was read. */
export const hiddenText: MarkupRule = (node) => {
  const [found] = textsOf(node).flatMap((text) => hiddenCharacter(text) ?? []);
  return found ? [{ rule: found.rule, values: { code: found.code } }] : [];
};

/** Everything a node says itself, with its character references read. */
function textsOf(node: MdastNode): string[] {
  const own = ['value', 'url', 'title', 'alt', 'lang'].flatMap((name) => textIn(node, name));
  if (!('attributes' in node) || !Array.isArray(node.attributes)) return own;
  return [...own, ...node.attributes.flatMap((attribute) => textIn(attribute, 'value'))];
}

function textIn(part: object, name: string): string[] {
  const value: unknown = Object.getOwnPropertyDescriptor(part, name)?.value;
  return typeof value === 'string' ? [value] : [];
}
