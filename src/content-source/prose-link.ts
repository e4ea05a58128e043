import { posix } from 'node:path';
import { isWebAddress } from '../format/identifiers.ts';
import type { FilePlace } from './place.ts';

/**
 * What a link or picture address in prose means. Links within the site are written as relative addresses, `../other/`
 * for a record of the same section and `../../section/name/` for another, since they then need no language and no base
 * path.
 * @param address address of the page that the prose stands on, below the language, with a slash at the end
 */
export function readProseLink(address: string, url: string): ProseLink {
  if (isWebAddress(url) || /^(?:mailto|tel):[^\s\\\p{Cc}\p{Bidi_Control}]+$/iu.test(url)) {
    return { kind: 'external', url };
  }
  // A browser drops control characters from an address before it looks for the scheme.
  const plain = url.replace(/[\u0000-\u0020]/gu, '');
  if (/^[a-z][a-z0-9+.-]*:/iu.test(plain) || /^[\\/]{2}/u.test(plain)) return { kind: 'unsafe', url };
  if (/^(?:$|[\\/#?])/u.test(plain)) return { kind: 'absolute', url };
  const [path = ''] = url.trim().split(/[#?]/u);
  const joined = posix.join(address, decoded(path));
  return { kind: 'relative', path: joined === './' || joined === '.' ? '' : joined };
}

/** Address of the page that shows the prose of a file, below the language, with a slash at the end. */
export function pageAddress(place: FilePlace): string {
  if (place.kind === 'page') return `${place.id}/`;
  return place.kind === 'record' || place.kind === 'translation' ? `${place.collection}/${place.id}/` : '';
}

/** How a page at one address writes a link to another; both below the language, with a slash at the end. */
export function relativeLink(from: string, to: string): string {
  return `${posix.relative(from, to) || '.'}/`;
}

/** A path with the letters that stand for `%D0%B0` and the like; as it stands where these are broken. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

export type ProseLink =
  | { kind: 'external'; url: string }
  /** A scheme that can run or carry something, or an address without a scheme of its own. */
  | { kind: 'unsafe'; url: string }
  /** From the root of the host, where the site need not lie, or within the page. */
  | { kind: 'absolute'; url: string }
  /** Below the language; `../documents/…` for what is the same in all languages. */
  | { kind: 'relative'; path: string };
