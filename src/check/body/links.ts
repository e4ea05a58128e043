import { posix } from 'node:path';
import { nearest } from '../../registry/nearest.ts';
import { readProseLink, relativeLink } from '../../content-source/prose-link.ts';
import type { Body, BodyProblem, BodyRule } from './body-rule.ts';

/** Links lead to web addresses, to mail, or to pages and documents of the site that are there. */
export const links: BodyRule = (node, body) =>
  node.type === 'link' || node.type === 'definition' ? linkProblems(node.url, body) : [];

/** Pictures are files of the content folder and say what they show. */
export const images: BodyRule = (node, body) => {
  if (node.type === 'imageReference')
    return [{ rule: 'image-by-reference', values: { alt: node.alt ?? '' } }];
  if (node.type !== 'image') return [];
  const alt = node.alt?.trim() ? [] : [{ rule: 'image-without-alt', values: { url: node.url } }];
  const isOutside = readProseLink(body.address, node.url).kind === 'external';
  return [
    ...alt,
    ...(isOutside ? [{ rule: 'external-image', values: { url: node.url } }] : linkProblems(node.url, body)),
  ];
};

function linkProblems(url: string, body: Body): BodyProblem[] {
  const link = readProseLink(body.address, url);
  if (link.kind === 'external') return [];
  if (link.kind === 'unsafe') return [{ rule: 'unsafe-link', values: { url } }];
  if (link.kind === 'relative' && body.known.addresses.has(link.path)) return [];
  return [{ rule: 'unknown-link', values: { url, suggestion: suggest(url, body) } }];
}

/** The address that was meant: one without its slash, the path of a file in the content folder, or a mistyped one. */
function suggest(url: string, { address, file, known }: Body): string {
  const byFile = posix.join(posix.dirname(file), url).replace(/\.(?:md|mdx|yaml)$/u, '/');
  const byAddress = posix.join(address, url).replace(/\/?$/u, '/');
  const meant =
    [byAddress, byFile].find((path) => known.addresses.has(path)) ?? nearestName(byAddress, known.addresses);
  return meant === '' || meant.startsWith('..') ? '' : relativeLink(address, meant);
}

/** The address with the name most like it in its own section; across sections too much of an address is alike. */
function nearestName(address: string, addresses: ReadonlySet<string>): string {
  const section = posix.dirname(address);
  const names = [...addresses]
    .filter((other) => posix.dirname(other) === section)
    .map((other) => posix.basename(other));
  const name = nearest(posix.basename(address), names);
  return name === '' ? '' : `${posix.join(section, name)}/`;
}
