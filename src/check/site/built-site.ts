import type { PageFacts } from './page-facts.ts';

/** A built site as the checks see it. */
export interface BuiltSite {
  origin: string;
  /** Path of the site on its host, with a slash at both ends. */
  basePath: string;
  locales: readonly string[];
  /** Every file, relative to the built folder, with `/`; known when all pages are there. */
  files: ReadonlySet<string>;
  /** Every page by its file. */
  pages: ReadonlyMap<string, PageFacts>;
}

/** Path of a page's address: `ru/index.html` → `/base/ru/`. */
export function pathOfFile(file: string, basePath: string): string {
  return basePath + file.replace(/(?<=^|\/)index\.html$/u, '');
}

/** Locale in the address of a page; `undefined` for pages outside of all locales. */
export function localeOfPath(
  path: string,
  site: Pick<BuiltSite, 'basePath' | 'locales'>,
): string | undefined {
  const start = site.basePath.length;
  const end = path.indexOf('/', start);
  const first = path.slice(start, end < 0 ? undefined : end);
  return site.locales.find((locale) => locale === first);
}

/**
 * An address as a browser reads it.
 * @param href as written, relative to the page at `path`
 * @returns `undefined` when it is none
 */
export function readAddress(href: string, path: string, site: BuiltSite): URL | undefined {
  // What begins with a slash means the same on every page.
  if (!href.startsWith('/')) return URL.parse(href, site.origin + path) ?? undefined;
  const known = addresses.get(site) ?? new Map<string, URL | undefined>();
  addresses.set(site, known);
  if (!known.has(href)) known.set(href, URL.parse(href, site.origin) ?? undefined);
  return known.get(href);
}

/** Addresses that were read before: a menu stands on every page. */
const addresses = new WeakMap<BuiltSite, Map<string, URL | undefined>>();

/**
 * Where a link leads.
 * @param href as written, relative to the page at `path`
 * @returns `undefined` for another host and for schemes that open no page
 */
export function internalTarget(href: string, path: string, site: BuiltSite): LinkTarget | undefined {
  const url = readAddress(href, path, site);
  if (url === undefined) return { file: undefined, path: href, fragment: '' };
  if (url.origin !== site.origin) return undefined;
  const target = decoded(url.pathname);
  return { file: fileOfPath(target, site), path: target, fragment: decoded(url.hash.slice(1)) };
}

/** As a static host reads an address; as it stands where its `%` are broken. */
function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function fileOfPath(path: string, site: BuiltSite): string | undefined {
  if (!path.startsWith(site.basePath)) return undefined;
  const inside = path.slice(site.basePath.length);
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  return site.files.has(file) ? file : undefined;
}

interface LinkTarget {
  /** The file that answers; `undefined` when none does. */
  file: string | undefined;
  path: string;
  fragment: string;
}
