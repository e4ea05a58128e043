import { posix } from 'node:path';

/**
 * What a static host answers to a path.
 * @param path decoded path of the address, with the base path
 * @param base base path of the site, without a slash at the end
 * @param isFile whether a file, relative to the site's folder, exists
 * @returns the file to send with its status, or where to go instead
 */
export function findAnswer(path: string, base: string, isFile: (file: string) => boolean): Answer {
  if (path === base && base !== '') return { status: 308, location: `${base}/` };
  if (!path.startsWith(`${base}/`) || path.includes('\0')) return NOT_FOUND;
  // A rooted path cannot climb out of its root when it is made normal.
  const inside = posix.normalize(path.slice(base.length)).slice(1);
  if (inside === '' || inside.endsWith('/')) {
    return isFile(`${inside}index.html`) ? { status: 200, file: `${inside}index.html` } : NOT_FOUND;
  }
  if (isFile(inside)) return { status: 200, file: inside };
  return isFile(`${inside}/index.html`)
    ? { status: 308, location: `${base}/${encodeURI(inside)}/` }
    : NOT_FOUND;
}

const NOT_FOUND: Answer = { status: 404, file: '404.html' };

export type Answer = { status: 200 | 404; file: string } | { status: 308; location: string };
