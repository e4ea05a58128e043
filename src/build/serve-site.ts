import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PassThrough, pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import { contentType } from './content-types.ts';
import { findAnswer } from './find-answer.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/**
 * Serves a built site as a public server would: strict headers, `index.html`, `404.html`, a slash at the end of pages, text in gzip.
 * @param folder the built site
 * @param options `port` 0 takes any free one; `basePath` is the path of the site on its host
 * @returns the address of the site, with a slash at the end, and how to stop
 * @throws when the port is taken
 */
export async function serveSite(folder: string, options: ServeOptions = {}): Promise<ServedSite> {
  const { host = '127.0.0.1', port = 0, basePath = '/', headers = SECURITY_HEADERS } = options;
  const base = basePath.replace(/\/+$/u, '');
  const server = createServer((request, response) => answer(request, response, { folder, base, headers }));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host}:${address.port}${base}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function answer(request: IncomingMessage, response: ServerResponse, { folder, base, headers }: Served): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const path = decodedPath(request.url ?? '/');
  const isFile = (file: string) => statSync(join(folder, file), { throwIfNoEntry: false })?.isFile() ?? false;
  const found = path === undefined ? undefined : findAnswer(path, base, isFile);
  if (found === undefined) {
    response.writeHead(400).end();
  } else if (found.status === 308) {
    response.writeHead(308, { Location: found.location }).end();
  } else if (!isFile(found.file)) {
    response.writeHead(404).end();
  } else {
    // Names of built assets carry a hash of their content.
    const caching = found.file.startsWith('_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    const type = contentType(found.file);
    const isZipped =
      type.endsWith('charset=utf-8') && /\bgzip\b/u.test(String(request.headers['accept-encoding']));
    response.writeHead(found.status, {
      'Content-Type': type,
      'Cache-Control': caching,
      Vary: 'Accept-Encoding',
      ...(isZipped ? { 'Content-Encoding': 'gzip' } : {}),
    });
    if (request.method === 'HEAD') response.end();
    // Nobody is left to be told when a reader goes away in the middle.
    else
      pipeline(
        createReadStream(join(folder, found.file)),
        isZipped ? createGzip() : new PassThrough(),
        response,
        () => undefined,
      );
  }
}

/** Path of a request without its query; `undefined` when it is not valid percent-encoding. */
function decodedPath(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split(/[?#]/u, 1)[0] ?? '/');
  } catch {
    return undefined;
  }
}

export interface ServeOptions {
  host?: string;
  port?: number;
  basePath?: string;
  /** Headers of every answer; those of the site when left out. */
  headers?: Readonly<Record<string, string>>;
}

interface Served {
  folder: string;
  base: string;
  headers: Readonly<Record<string, string>>;
}

export interface ServedSite {
  url: string;
  close: () => Promise<void>;
}
