import type { PageElement } from './page-element.ts';

/**
 * A start tag with the role that its element has in a table. Where a narrow screen lays the parts of a table out as
 * blocks, browsers take away the roles that nobody spells out; rows need no group.
 */
export function withTableRole(name: string, attributes: PageElement['attributes'], tag: string): string {
  const role = attributes['role'] === undefined ? roleOf(name, attributes['scope']) : undefined;
  return role === undefined ? tag : `${tag.slice(0, -1)} role="${role}">`;
}

function roleOf(name: string, scope: string | undefined): string | undefined {
  return name === 'th' && scope?.startsWith('row') ? 'rowheader' : ROLES.get(name);
}

const ROLES: ReadonlyMap<string, string> = new Map([
  ['table', 'table'],
  ['tr', 'row'],
  ['th', 'columnheader'],
  ['td', 'cell'],
]);
