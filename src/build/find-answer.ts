import type { Target } from './read-target.ts';

/**
 * What a static host answers to a target.
 * @param base names on the way to the site on its host
 * @param isFile whether the names lead to a file in the site's folder
 * @returns names of the file to send, with its status, or where to go instead: always a path of this host
 */
export function findAnswer(
  { names, query }: Target,
  base: readonly string[],
  isFile: (names: readonly string[]) => boolean,
): Answer {
  const inside = names.slice(base.length);
  if (base.some((name, index) => name !== names[index]) || inside.some(isHidden)) return NOT_FOUND;
  if (isFile(inside)) return { status: 200, names: inside };
  const isFolder = inside.at(-1) === '';
  const index = [...(isFolder ? inside.slice(0, -1) : inside), 'index.html'];
  if (!isFile(index)) return NOT_FOUND;
  if (isFolder) return { status: 200, names: index };
  return { status: 308, location: `/${names.map(encodeURIComponent).join('/')}/${query}` };
}

/** What begins with a dot is for programs, but for the folder that a host keeps for facts about itself (RFC 8615). */
function isHidden(name: string): boolean {
  return name.startsWith('.') && name !== '.well-known';
}

const NOT_FOUND: Answer = { status: 404, names: ['404.html'] };

type Answer = { status: 200 | 404; names: readonly string[] } | { status: 308; location: string };
