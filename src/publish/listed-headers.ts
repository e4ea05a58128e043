import { fileHeaders, OPEN_DATA_HEADER, SECURITY_HEADERS } from '../build/security-headers.ts';

/**
 * The file `_headers` for hosts of static pages that read one (Netlify, Cloudflare Pages): headers of every answer, of
 * built assets, of data, and of each document that is to be saved, since these hosts know no pattern for them.
 * @param files of the site, with `/`
 */
export function listedHeaders(files: readonly string[]): string {
  const single = files.flatMap((file) => {
    // The two folders are named as a whole, and the many feeds of partners are left to servers that know patterns.
    if (/^(?:data|id)\/|\/partners\//u.test(file)) return [];
    const headers = fileHeaders(file.split('/'));
    return Object.keys(headers).length === 0 ? [] : [rule(`/${encodeURI(file)}`, headers)];
  });
  return [
    rule('/*', SECURITY_HEADERS),
    rule('/_astro/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }),
    rule('/data/*', OPEN_DATA_HEADER),
    rule('/id/*', OPEN_DATA_HEADER),
    ...single,
  ].join('\n');
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}
