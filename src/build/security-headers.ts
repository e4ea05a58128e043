/**
 * What a page of the site may load: nothing but its own host, no inline code; WebAssembly is for the search. Text never
 * becomes markup or code: what scripts show they make of elements, and no policy of Trusted Types lets strings through.
 */
const CONTENT_SECURITY_POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ["'none'"],
} as const;

/**
 * What the editors' forms may load, which stand at an address of their own: their program sets styles and markup from
 * code, shows pictures that are not yet uploaded, and talks to the host of the repository. None of this is granted to
 * the site.
 * @param origins of the repository's host and of its sign-in service
 */
export function adminSecurityHeaders(origins: readonly string[]): Readonly<Record<string, string>> {
  const policy = {
    'default-src': ["'none'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:', ...origins],
    'media-src': ["'self'", 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", 'blob:', 'data:', ...origins],
    'worker-src': ["'self'", 'blob:'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
  return {
    ...SECURITY_HEADERS,
    'Content-Security-Policy': policyText(policy),
    // The window of the sign-in service has to answer the window that opened it.
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    'X-Robots-Tag': 'noindex, nofollow',
  };
}

/** Headers of every answer. */
export const FILE_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  // Pages elsewhere do not show files of this host as their own; links and programs are not concerned.
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

/**
 * Headers of every answer that a browser may show as a page or a picture by itself. Parts of pages go without: to
 * browsers the headers say nothing there (webhint, no-html-only-headers), and on a slow line the search page would wait
 * a tenth of a second for them.
 */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policyText(CONTENT_SECURITY_POLICY),
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Headers of a page, the one table for the local server, the tests and the settings of a public server. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = { ...PAGE_HEADERS, ...FILE_HEADERS };

/**
 * Paths of what no browser shows as a page: scripts (none of them runs as a worker, which would have a policy of its
 * own), styles, fonts, the index of the search, and JSON, of which it shows the text. As it stands in a regular
 * expression.
 */
export const PAGE_PARTS = String.raw`\.(css|js|json|woff2|pagefind|pf_[a-z]+)$`;

/**
 * Paths of documents that a reader saves rather than opens at the address of the site: all but PDF and pictures, since
 * what else a text or an office file may hold, browsers and their extensions guess for themselves. The letters of the
 * ending may be of either size.
 * @param basePath of the site on its host, as it stands in a regular expression
 */
export function savedDocuments(basePath = '/'): string {
  return String.raw`^${basePath}documents/(?!.*\.(${OPENED_DOCUMENTS.join('|')})$)`;
}

/** Endings of the documents that a browser shows. */
export const OPENED_DOCUMENTS = ['pdf', 'jpg', 'jpeg', 'png', 'gif', 'webp', 'avif'] as const;

/**
 * Paths of the data files, which scripts of other sites may read: what is there for all to take, and no page.
 * @param basePath of the site on its host, as it stands in a regular expression
 */
export function openData(basePath = '/'): string {
  return String.raw`^${basePath}(data/.+|id/.+\.json|[^/]+/(changes/|partners/[^/]+/)?(calendar\.ics|feed\.atom))$`;
}

/** What lets scripts of other sites read a file. */
export const OPEN_DATA_HEADER = { 'Access-Control-Allow-Origin': '*' } as const;

/** Headers of a file beside those of every answer. @param names of its path below the root of the site */
export function fileHeaders(names: readonly string[]): Readonly<Record<string, string>> {
  const path = `/${names.join('/')}`;
  return {
    ...(new RegExp(savedDocuments(), 'iu').test(path) && { 'Content-Disposition': 'attachment' }),
    ...(new RegExp(openData(), 'u').test(path) && OPEN_DATA_HEADER),
  };
}

/** The policy as an element of a page can state it, which cannot say who may frame the page. */
export function metaPolicy(): string {
  const { 'frame-ancestors': _, ...policy } = CONTENT_SECURITY_POLICY;
  return policyText(policy);
}

function policyText(policy: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
}
