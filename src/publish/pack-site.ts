import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentType } from '../build/content-types.ts';
import { fileWriter, filesBelow } from '../build/folder-files.ts';
import { BUILD_MARK } from '../build/place/build-mark.ts';
import { caddySettings } from './caddy-settings.ts';
import { listedHeaders } from './listed-headers.ts';
import { nginxSettings } from './nginx-settings.ts';

/** How much of a site was packed. */
interface Packed {
  files: number;
  /** Bytes of the site as it is, and as readers who take brotli get it. */
  bytes: number;
  sent: number;
}

/**
 * Lays beside each other what a server needs to publish a site: its files, each text with compressed copies, settings
 * of nginx and Caddy for its place, a container, sums of all files, and a script that puts the package in place and
 * takes it back. The same site gives the same bytes.
 * @param site folder of the built site
 * @param folder empty folder to pack it into
 * @param origin scheme and host of the published site; @param basePath its path there, with a slash at both ends
 */
export async function packSite(
  site: string,
  folder: string,
  { origin, basePath }: { origin: string; basePath: string },
): Promise<Packed> {
  const names = filesBelow(site).filter((file) => file !== BUILD_MARK);
  const write = fileWriter(folder);
  const packed: Packed = { files: names.length, bytes: 0, sent: 0 };
  for (const name of names) {
    const contents = readFileSync(join(site, name));
    const copies = await compressedCopies(name, contents);
    for (const [ending, copy] of [['', contents], ...copies] as const)
      write(`site${basePath}${name}${ending}`, copy);
    packed.bytes += contents.length;
    packed.sent += copies.at(-1)?.[1].length ?? contents.length;
  }
  const root = `${SERVED}/site`;
  const nginx = nginxSettings(basePath, root, `${SERVED}/nginx/registry-site.conf`);
  const settings = {
    'nginx/registry-http.conf': nginx.http,
    'nginx/registry-site.conf': nginx.site,
    'nginx/server.conf': nginx.server,
    Caddyfile: caddySettings(new URL(origin).host, basePath, root),
    Containerfile: CONTAINER,
    // Hosts that read such a file have the site at their root.
    ...(basePath === '/' && { 'site/_headers': listedHeaders(names) }),
  };
  for (const [name, text] of Object.entries(settings)) write(name, text);
  copyFileSync(join(import.meta.dirname, 'switch.sh'), join(folder, 'switch.sh'));
  write('SHA256SUMS', sums(folder));
  return packed;
}

/** Where the settings expect the package that is published. */
const SERVED = '/srv/registry/current';

const CONTAINER = `FROM nginx:stable-alpine
COPY nginx/registry-http.conf /etc/nginx/conf.d/registry-http.conf
COPY nginx/registry-site.conf ${SERVED}/nginx/registry-site.conf
COPY nginx/server.conf /etc/nginx/conf.d/default.conf
COPY site ${SERVED}/site
EXPOSE 8080
`;

/** Smaller files fit into one packet anyway. */
const SMALLEST = 512;

/** Compressed copies of a text by what their names end in, the smallest last; none of anything else. */
async function compressedCopies(name: string, contents: Buffer): Promise<[ending: string, copy: Buffer][]> {
  if (!contentType(name).includes('charset=') || contents.length < SMALLEST) return [];
  const params = {
    [constants.BROTLI_PARAM_SIZE_HINT]: contents.length,
    [constants.BROTLI_PARAM_QUALITY]: 9,
  };
  const [zipped, small] = await Promise.all([
    promisify(gzip)(contents, { level: 9 }),
    promisify(brotliCompress)(contents, { params }),
  ]);
  return [
    ['.gz', zipped],
    ['.br', small],
  ];
}

/** In the form that `sha256sum --check` reads. */
function sums(folder: string): string {
  return filesBelow(folder)
    .map((name) => {
      const sum = createHash('sha256').update(readFileSync(join(folder, name)));
      return `${sum.digest('hex')}  ${name}\n`;
    })
    .join('');
}
