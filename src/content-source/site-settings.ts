import { z } from 'astro/zod';
import { wrongBasePath, wrongSiteUrl } from '../i18n/editor-texts/wrong-settings.ts';
import { isWebAddress } from '../format/identifiers.ts';
import { readSiteYaml } from './site-yaml.ts';
import { EditorError } from './editor-error.ts';

/**
 * What a build has to know before it starts: from the environment, else from the content's `site.yaml`.
 * A `site.yaml` that cannot be read gives a stand-in, since the content check reports it in full.
 * @param env `CONTENT_DIR`, `SITE_URL`, `BASE_PATH`
 * @throws EditorError in words for the editor when `SITE_URL` is no web address, or its path none that a link can hold
 */
export function siteSettings(env: Readonly<Record<string, string | undefined>>): SiteSettings {
  const contentDir = env['CONTENT_DIR'] || 'content';
  const written = siteFile.parse(readSiteYaml(contentDir) ?? {});
  const url = env['SITE_URL'] || written.url;
  if (!isWebAddress(url)) throw new EditorError(wrongSiteUrl(url));
  const path = env['BASE_PATH'] || new URL(url).pathname;
  const basePath = plainPath(`/${path.replaceAll(/^\/+|\/+$/gu, '')}/`.replace('//', '/'));
  if (basePath === undefined) throw new EditorError(wrongBasePath(path));
  return {
    contentDir,
    origin: new URL(url).origin,
    basePath,
    locales: written.locales,
  };
}

/**
 * A path in plain letters, as Astro compares it with the addresses of pages; `undefined` unless a browser goes to it as
 * it is written: nothing in it leads up, ends it or cannot be decoded.
 */
function plainPath(path: string): string | undefined {
  try {
    const plain = decodeURI(path);
    return decodeURI(new URL(path, 'https://example.org').pathname) === plain ? plain : undefined;
  } catch {
    return undefined;
  }
}

const siteFile = z
  .object({
    url: z.string().refine(isWebAddress).catch('https://example.org'),
    locales: z.array(z.string()).catch([]),
  })
  .catch({ url: 'https://example.org', locales: [] });

interface SiteSettings {
  contentDir: string;
  /** Scheme and host of the published site, without a slash at the end. */
  origin: string;
  /** Path of the site on its host, with a slash at both ends. */
  basePath: string;
  /** Languages of the site, the default one first. */
  locales: readonly string[];
}
