import { posix } from 'node:path';
import { isWebAddress } from '../../format/identifiers.ts';
import { nearest } from '../../registry/nearest.ts';
import { DOCUMENTS } from '../../content-source/asset-folders.ts';
import { readProseLink, relativeLink } from '../../content-source/prose-link.ts';
import { unknownFile } from '../unknown-file.ts';
import type { Body, BodyProblem, MarkupRule, TargetRule } from './body-rule.ts';
import { excerpt } from './excerpt.ts';

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

/** Links lead to web addresses, to mail, or to pages and documents of the site that are there. */
export const links: TargetRule = (node, body) =>
  node.type === 'link' || node.type === 'definition' ? linkProblems(node.url, body) : [];

function linkProblems(url: string, body: Body): BodyProblem[] {
  const link = readProseLink(body.address, url);
  if (link.kind === 'external' || link.kind === 'unsafe') return [];
  if (link.kind === 'relative' && body.known.addresses.has(link.path)) return [];
  if (link.kind === 'relative' && link.path.startsWith(`../${DOCUMENTS}`)) {
    return [{ rule: 'unknown-file', values: unknownFile(link.path.slice(3), body.known.files) }];
  }
  const example = relativeLink(body.address, 'partners/');
  return [{ rule: 'unknown-link', values: { url, suggestion: suggest(url, body), example } }];
}

/**
 * The address that was meant: one without its slash, the path of a file in the content folder, a name that another
 * section has, or a mistyped one; never the page on which the link stands.
 */
function suggest(url: string, { address, file, known }: Body): string {
  if (url === '') return '';
  const others = [...known.addresses].filter((other) => other !== address);
  const byFile = posix.join(posix.dirname(file), url).replace(/\.(?:md|mdx|yaml)$/u, '/');
  const byAddress = posix.join(address, url).replace(/\/?$/u, '/');
  const meant =
    [byAddress, byFile].find((path) => others.includes(path)) ??
    onlyOneCalled(posix.basename(byAddress), others) ??
    nearestName(byAddress, others);
  return meant === '' || meant.startsWith('..') ? '' : relativeLink(address, meant);
}

/** The address with this name, if no two sections have it. */
function onlyOneCalled(name: string, addresses: readonly string[]): string | undefined {
  const called = addresses.filter((other) => posix.basename(other) === name);
  return called.length === 1 ? called[0] : undefined;
}

/** The address with the name most like it in its own section; across sections too much of an address is alike. */
function nearestName(address: string, addresses: readonly string[]): string {
  const section = posix.dirname(address);
  const names = addresses
    .filter((other) => posix.dirname(other) === section)
    .map((other) => posix.basename(other));
  const name = nearest(posix.basename(address), names);
  return name === '' ? '' : `${posix.join(section, name)}/`;
}
