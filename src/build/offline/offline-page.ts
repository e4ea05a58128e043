import { offlineAddress, type OfflinePlaces } from '../../views/open-data/offline-address.ts';

/** What pages of the copy may load: files beside them, and nothing from a network. */
const POLICY = [
  "default-src 'none'",
  'script-src file:',
  'style-src file:',
  'img-src file: data:',
  'font-src file:',
  'form-action file:',
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types offline',
].join('; ');

/** The script of the copy that hands files to the others. */
export const FILES_SCRIPT = 'offline.js';

/**
 * A finished page for the copy that is opened from a disk: its addresses are relative, its scripts plain ones, as
 * browsers load no modules there, and it says by itself what it may load.
 * @param file of the page below the root of the site
 */
export function offlinePage(html: string, file: string, places: OfflinePlaces): string {
  const up = '../'.repeat(file.split('/').length - 1);
  const { basePath, origin } = places;
  const policy = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
  const files = `<script src="${up}${FILES_SCRIPT}" data-base-path="${basePath}" data-origin="${origin}"></script>`;
  return (
    html
      .replace(UNUSED, '')
      .replaceAll('<script type="module" src=', '<script defer src=')
      .replace(REFRESH, (_, start: string, value: string) => start + moved('', value))
      .replace(ADDRESS, (_, name: string, value: string) => ` ${name}="${moved(name, value)}"`)
      // These have their addresses already.
      .replace(FIRST_META, (meta) => meta + policy + files)
  );

  function moved(name: string, value: string): string {
    if (name !== 'srcset') return offlineAddress(value, file, places);
    return value
      .split(', ')
      .map((one) => offlineAddress(one, file, places))
      .join(', ');
  }
}

/** A style sheet of the copy; it lies one folder below the root. */
export function offlineStyles(css: string, { basePath }: OfflinePlaces): string {
  return css.replaceAll(`url(${basePath}/`, 'url(../');
}

const FIRST_META = /<meta charset="utf-8">/u;
const REFRESH = /(<meta http-equiv="refresh" content="\d+; url=)([^"]*)/u;
const ADDRESS = / (href|src|srcset|action)="([^"]*)"/gu;
/** Hints for loading, what programs look for, the index of texts, and the room for a size. */
const UNUSED =
  /<link rel="(?:preload|modulepreload|manifest|search)"[^>]*>|<link rel="alternate" type="[^>]*>| data-bundle-path="[^"]*"| crossorigin(?=[\s>])|<span data-size-of="[^"]*"><\/span>/gu;
