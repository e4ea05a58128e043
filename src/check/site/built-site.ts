import type { PageFacts } from './page-facts.ts';

/** A built site as the checks see it. */
export interface BuiltSite {
  origin: string;
  /** Path of the site on its host, with a slash at both ends. */
  basePath: string;
  locales: readonly string[];
  /** Every file, relative to the built folder, with `/`. */
  files: ReadonlySet<string>;
  /** Every page by its file. */
  pages: ReadonlyMap<string, PageFacts>;
}

/** Path of a page's address: `ru/index.html` → `/base/ru/`. */
export function pathOfFile(file: string, basePath: string): string {
  return basePath + file.replace(/(?<=^|\/)index\.html$/u, '');
}

/** Language in the address of a page; `undefined` for pages outside of all languages. */
export function localeOfPath(path: string, site: BuiltSite): string | undefined {
  const [first] = path.slice(site.basePath.length).split('/');
  return site.locales.find((locale) => locale === first);
}

/**
 * Where a link leads.
 * @param href as written, relative to the page at `path`
 * @returns `undefined` for another host and for schemes that open no page
 */
export function internalTarget(href: string, path: string, site: BuiltSite): LinkTarget | undefined {
  if (!URL.canParse(href, site.origin + path)) return { file: undefined, path: href, fragment: '' };
  const url = new URL(href, site.origin + path);
  if (url.origin !== site.origin) return undefined;
  const target = decoded(url.pathname);
  return { file: fileOfPath(target, site), path: target, fragment: decoded(url.hash.slice(1)) };
}

/** As a static host reads an address; as it stands where its `%` are broken. */
function decoded(text: string): string {
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
