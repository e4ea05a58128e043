import type { MdastNode } from 'satteri';
import { hiddenCharacter } from '../../content-source/hidden-characters.ts';
import { suggestFor } from '../../content-source/suggest-value.ts';
import { spoiltBy } from '../../format/spoilt-text.ts';
import type { BodyProblem, MarkupRule } from './body-rule.ts';

/**
 * No text of a body has a hidden character, of which those that stand as they are were seen when the file was read, or
 * went through a wrong encoding.
 */
export const hiddenText: MarkupRule = (node) => {
  const [problem] = textsOf(node).flatMap(problemsOf);
  return problem ? [problem] : [];
};

function problemsOf(text: string): BodyProblem[] {
  const hidden = hiddenCharacter(text);
  if (hidden) return [{ rule: hidden.rule, values: { code: hidden.code } }];
  const rule = spoiltBy(text);
  return rule ? [{ rule, values: { value: text, suggestion: suggestFor(rule, text) } }] : [];
}

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
