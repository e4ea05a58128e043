/** How the copy of the site that needs no network spells addresses. */
export interface OfflinePlaces {
  /** Where the site lies below the root of its host, without a slash at the end. */
  basePath: string;
  /** Origin of the site on the network, for what the copy leaves out. */
  origin: string;
}

/**
 * An address of the site as a page of the copy has it: relative, with the name of the file, since folders answer with
 * no page of their own; what the copy leaves out leads to the site on the network. Addresses of other sites, and those
 * within a page, stay as they are.
 * @param page file of the page below the root of the copy
 */
export function offlineAddress(address: string, page: string, { basePath, origin }: OfflinePlaces): string {
  if (ELSEWHERE.test(address)) return address;
  const whole = address.startsWith('/') ? address : resolved(address, `${basePath}/${page}`);
  if (!whole.startsWith(`${basePath}/`)) return address;
  const end = whole.search(/[?#]/u);
  const path = end === -1 ? whole : whole.slice(0, end);
  const file = fileOfPath(path.slice(basePath.length + 1));
  if (!isInCopy(file)) return origin + whole;
  return '../'.repeat(page.split('/').length - 1) + file + whole.slice(path.length);
}

/** Prose links its neighbours by relative addresses. */
function resolved(address: string, page: string): string {
  const { pathname, search, hash } = new URL(address, `https://site.invalid${page}`);
  return pathname + search + hash;
}

/**
 * Whether a file of the site, or a page, is in the copy. Left out are files for programs and for download, the search
 * index of texts, which no browser opens without a server, and what only leads to pages.
 */
export function isInCopy(file: string): boolean {
  if (file.endsWith('.html')) return !LEFT_OUT.test(file);
  return COPIED.test(file);
}

/** Whether scripts ask for a file of the copy: a browser reads it there as a script only. */
export function isAskedFor(file: string): boolean {
  return ASKED.test(file);
}

function fileOfPath(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Another site, a place in the page, or nothing. */
const ELSEWHERE = /^(?:[a-z][a-z+.-]*:|#|\/\/|$)/u;
const LEFT_OUT = /^(?:404\.html$|id\/|[^/]+\/handbook\/)/u;
const COPIED = /^(?:_astro\/|images\/|documents\/|theme\.css$|favicon\.svg$)/u;
const ASKED = /^[^/]+\/(?:[^/]+\/(?:index|words)\.json|search\/names\/.+\.json|.+\/facts\.txt)$/u;
