import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentType } from '../build/content-types.ts';
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
  const names = filesIn(site).filter((file) => file !== BUILD_MARK);
  const inside = join(folder, 'site', ...basePath.split('/'));
  const packed: Packed = { files: names.length, bytes: 0, sent: 0 };
  // A few at a time: each of them holds a thread.
  await inTurns(names, 4, async (name) => {
    const { bytes, sent } = await packFile(join(site, name), join(inside, name));
    packed.bytes += bytes;
    packed.sent += sent;
  });
  const root = `${SERVED}/site`;
  const nginx = nginxSettings(basePath, root, '/etc/nginx/registry-site.conf');
  const settings = {
    'nginx/registry-http.conf': nginx.http,
    'nginx/registry-site.conf': nginx.site,
    'nginx/server.conf': nginx.server,
    Caddyfile: caddySettings(new URL(origin).host, basePath, root),
    Containerfile: CONTAINER,
    // Hosts that read such a file have the site at their root.
    ...(basePath === '/' && { 'site/_headers': listedHeaders(names) }),
  };
  for (const [name, text] of Object.entries(settings)) write(join(folder, name), text);
  copyFileSync(join(import.meta.dirname, 'switch.sh'), join(folder, 'switch.sh'));
  write(join(folder, 'SHA256SUMS'), sums(folder));
  return packed;
}

/** Where the settings expect the package that is published. */
const SERVED = '/srv/registry/current';

const CONTAINER = `FROM nginx:stable-alpine
COPY nginx/registry-http.conf /etc/nginx/conf.d/registry-http.conf
COPY nginx/registry-site.conf /etc/nginx/registry-site.conf
COPY nginx/server.conf /etc/nginx/conf.d/default.conf
COPY site ${SERVED}/site
EXPOSE 8080
`;

/** Smaller files fit into one packet anyway. */
const SMALLEST = 512;

async function packFile(from: string, to: string): Promise<{ bytes: number; sent: number }> {
  const contents = readFileSync(from);
  write(to, contents);
  const isText = contentType(from).includes('charset=');
  if (!isText || contents.length < SMALLEST) return { bytes: contents.length, sent: contents.length };
  const [zipped, small] = await Promise.all([
    promisify(gzip)(contents, { level: 9 }),
    promisify(brotliCompress)(contents, {
      params: { [constants.BROTLI_PARAM_SIZE_HINT]: contents.length, [constants.BROTLI_PARAM_QUALITY]: 9 },
    }),
  ]);
  write(`${to}.gz`, zipped);
  write(`${to}.br`, small);
  return { bytes: contents.length, sent: small.length };
}

/** In the form that `sha256sum --check` reads. */
function sums(folder: string): string {
  return filesIn(folder)
    .map((name) => {
      const sum = createHash('sha256').update(readFileSync(join(folder, name)));
      return `${sum.digest('hex')}  ${name}\n`;
    })
    .join('');
}

function write(path: string, contents: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}

/** Every file below a folder, with `/`, sorted. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

async function inTurns<Item>(items: readonly Item[], most: number, work: (item: Item) => Promise<void>) {
  const left = [...items];
  const worker = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: most }, worker));
}
