import { isWebAddress } from '../../format/identifiers.ts';
import { readProseLink } from '../prose-link.ts';
import { excerpt } from './excerpt.ts';
import type { MarkupRule } from './markup-rule.ts';

/** No link runs or carries anything. */
export const unsafeLinks: MarkupRule = (node, { address }) => {
  if (node.type !== 'link' && node.type !== 'definition') return [];
  if (readProseLink(address, node.url).kind !== 'unsafe') return [];
  const isOnDisk = Number(/^(?:file:|[a-z]:\\)/iu.test(node.url));
  return [
    { rule: 'unsafe-link', values: { url: excerpt(node.url), suggestion: safeLink(node.url), isOnDisk } },
  ];
};

/** The address that was meant: with its scheme, or with its spaces as browsers write them; empty for all else. */
function safeLink(url: string): string {
  const meant = (url.startsWith('//') ? `https:${url}` : url).trim().replaceAll(' ', '%20');
  return isWebAddress(meant) ? meant : '';
}
