import { domainToUnicode } from 'node:url';

/**
 * A web address as a reader would type it: without its scheme, its host and path in their own letters. White space and
 * invisible characters stay encoded, and so does what cannot be decoded.
 */
export function readableAddress(url: string): string {
  const [host = '', ...path] = url.replace(/^https?:\/\//u, '').split('/');
  const readableHost = host.replace(/\bxn--[a-z\d-]+/gu, (label) => domainToUnicode(label) || label);
  return [readableHost, ...path.map(readablePart)].join('/');
}

/** A web address without its scheme and the slash at its end, as names of websites are written. */
export function shortAddress(url: string): string {
  return url.replace(/^https?:\/\/|\/$/gu, '');
}

function readablePart(part: string): string {
  try {
    return decodeURI(part).replace(/[\s\p{C}]/gu, encodeURIComponent);
  } catch {
    return part;
  }
}
