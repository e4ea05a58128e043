import { hiddenCharacter } from '../hidden-characters.ts';
import type { MarkupRule } from './markup-rule.ts';

/** No text of a body has a hidden character; those that stand as they are were seen when the file was read. */
export const hiddenText: MarkupRule = (node) => {
  const found = firstHidden(node, TEXTS_OF_NODE) ?? hiddenInAttributes(node);
  return found ? [{ rule: found.rule, values: { code: found.code } }] : [];
};

/** Everything a node says itself, with its character references read. */
const TEXTS_OF_NODE = ['value', 'url', 'title', 'alt', 'lang'];
const TEXTS_OF_ATTRIBUTE = ['value'];

type Hidden = ReturnType<typeof hiddenCharacter>;

function firstHidden(part: object, names: readonly string[]): Hidden {
  for (const name of names) {
    const text: unknown = Reflect.get(part, name);
    const found = typeof text === 'string' ? hiddenCharacter(text) : undefined;
    if (found) return found;
  }
  return undefined;
}

function hiddenInAttributes(node: object): Hidden {
  if (!('attributes' in node) || !Array.isArray(node.attributes)) return undefined;
  for (const attribute of node.attributes) {
    const found = firstHidden(attribute, TEXTS_OF_ATTRIBUTE);
    if (found) return found;
  }
  return undefined;
}
