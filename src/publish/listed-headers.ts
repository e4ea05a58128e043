import { documentHeaders, SECURITY_HEADERS } from '../build/security-headers.ts';

/**
 * The file `_headers` for hosts of static pages that read one (Netlify, Cloudflare Pages): headers of every answer, of
 * built assets, and of each document that is to be saved, since these hosts know no pattern for them.
 * @param files of the site, with `/`
 */
export function listedHeaders(files: readonly string[]): string {
  const saved = files.flatMap((file) => {
    const headers = documentHeaders(file.split('/'));
    return Object.keys(headers).length === 0 ? [] : [rule(`/${encodeURI(file)}`, headers)];
  });
  return [
    rule('/*', SECURITY_HEADERS),
    rule('/_astro/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }),
    ...saved,
  ].join('\n');
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}
