import { spoiltBy } from '../../format/spoilt-text.ts';
import { hiddenCharacter } from '../hidden-characters.ts';
import { suggestFor } from '../suggest-value.ts';
import type { BodyProblem, MarkupRule } from './markup-rule.ts';

/**
 * No text of a body has a hidden character, of which those that stand as they are were seen when the file was read, or
 * went through a wrong encoding.
 */
export const hiddenText: MarkupRule = (node) => {
  const found = firstProblem(node, TEXTS_OF_NODE) ?? problemInAttributes(node);
  return found ? [found] : [];
};

/** Everything a node says itself, with its character references read. */
const TEXTS_OF_NODE = ['value', 'url', 'title', 'alt', 'lang'];
const TEXTS_OF_ATTRIBUTE = ['value'];

function firstProblem(part: object, names: readonly string[]): BodyProblem | undefined {
  for (const name of names) {
    const text: unknown = Reflect.get(part, name);
    const found = typeof text === 'string' ? problemOf(text) : undefined;
    if (found) return found;
  }
  return undefined;
}

function problemOf(text: string): BodyProblem | undefined {
  const hidden = hiddenCharacter(text);
  if (hidden) return { rule: hidden.rule, values: { code: hidden.code } };
  const rule = spoiltBy(text);
  return rule && { rule, values: { value: text, suggestion: suggestFor(rule, text) } };
}

function problemInAttributes(node: object): BodyProblem | undefined {
  if (!('attributes' in node) || !Array.isArray(node.attributes)) return undefined;
  for (const attribute of node.attributes) {
    const found = firstProblem(attribute, TEXTS_OF_ATTRIBUTE);
    if (found) return found;
  }
  return undefined;
}
