import { posix } from 'node:path';

/**
 * What a link or picture address in prose means. Records and documents are written as relative paths of their files,
 * so that a link also works where the editor looks at the folder.
 * @param file file that the link stands in, relative to the content folder
 */
export function readProseLink(file: string, url: string): ProseLink {
  if (/^(?:https?|mailto|tel):/iu.test(url) && URL.canParse(url)) return { kind: 'external', url };
  // A browser drops control characters from an address before it looks for the scheme.
  // eslint-disable-next-line no-control-regex
  const plain = url.replace(/[\u0000-\u0020]/gu, '');
  if (/^[a-z][a-z0-9+.-]*:/iu.test(plain) || /^[\\/]{2}/u.test(plain)) return { kind: 'unsafe', url };
  const [path = '', fragment = ''] = decode(url).split('#');
  if (path === '' || path.startsWith('/')) return { kind: 'unknown', path: url };
  const target = posix.normalize(posix.join(posix.dirname(file), path));
  if (target.startsWith('..')) return { kind: 'unknown', path: url };
  return { kind: 'file', file: target, fragment };
}

function decode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

export type ProseLink =
  | { kind: 'external'; url: string }
  /** A scheme that can run or carry something, or an address without a scheme of its own. */
  | { kind: 'unsafe'; url: string }
  /** A file of the content folder, relative to it. */
  | { kind: 'file'; file: string; fragment: string }
  | { kind: 'unknown'; path: string };
