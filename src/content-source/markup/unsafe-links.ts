import { readProseLink } from '../prose-link.ts';
import { excerpt } from './excerpt.ts';
import type { MarkupRule } from './markup-rule.ts';

/** No link runs or carries anything. */
export const unsafeLinks: MarkupRule = (node, { address }) => {
  if (node.type !== 'link' && node.type !== 'definition') return [];
  if (readProseLink(address, node.url).kind !== 'unsafe') return [];
  return [{ rule: 'unsafe-link', values: { url: excerpt(node.url) } }];
};
