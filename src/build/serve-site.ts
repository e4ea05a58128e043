import { once } from 'node:events';
import { createServer, STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findAnswer } from './find-answer.ts';
import { isGone, listedFile } from './listed-file.ts';
import { readTarget } from './read-target.ts';
import { fileHeaders, PAGE_HEADERS, PAGE_PARTS, SECURITY_HEADERS } from './security-headers.ts';
import { sendFile } from './send-file.ts';

/**
 * Serves a built site as a public server would: strict headers, `index.html`, `404.html`, a slash at the end of pages,
 * text in gzip. No request ends it or leaves the folder. The folder may be replaced meanwhile: each answer is from what
 * stands there.
 * @param folder the built site
 * @param options `port` 0 takes any free one; `basePath` is the path of the site on its host
 * @returns the address of the site, with a slash at the end, and how to stop
 * @throws the error of Node, with its `code`, when it cannot listen there
 */
export async function serveSite(folder: string, options: ServeOptions = {}): Promise<ServedSite> {
  const { host = '127.0.0.1', port = 0, basePath = '/', headers, isPrivate = false } = options;
  const base = basePath.split('/').filter((name) => name !== '');
  const served: Served = { folder, base: base.map(decodeURIComponent), headers, isPrivate };
  const server = createServer((request, response) => {
    answer(request, response, served).catch((error: unknown) => giveUp(response, error));
  });
  await once(server.listen(port, host), 'listening');
  // What fails from now on, such as one connection too many, is over with that connection.
  server.on('error', () => undefined);
  const address = server.address() as AddressInfo;
  return {
    url: `http://${shownHost(host)}:${address.port}${['', ...base, ''].join('/')}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, served: Served): Promise<void> {
  for (const [name, value] of Object.entries(served.headers ?? SECURITY_HEADERS))
    response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    sendStatus(response, 405, { Allow: 'GET, HEAD' });
    return;
  }
  // A page of another site could otherwise give its own name the address of this computer, and read what is served.
  if (served.isPrivate && !HERE.test(request.headers.host ?? '')) {
    sendStatus(response, 421);
    return;
  }
  const target = readTarget(request.url ?? '');
  if (target === undefined) {
    sendStatus(response, 400);
    return;
  }
  const find = (names: readonly string[]) => listedFile(served.folder, names);
  const found = findAnswer(target, served.base, (names) => find(names) !== undefined);
  if (found.status === 308) {
    sendStatus(response, 308, { Location: found.location });
    return;
  }
  const path = find(found.names);
  if (path === undefined) {
    sendStatus(response, 404);
    return;
  }
  if (served.headers === undefined && PART.test(path))
    for (const name of Object.keys(PAGE_HEADERS)) response.removeHeader(name);
  for (const [name, value] of Object.entries(fileHeaders(found.names))) response.setHeader(name, value);
  // Names of built assets carry a hash of their content.
  const caching = found.names[0] === '_astro' ? 'public, max-age=31536000, immutable' : 'no-cache';
  await sendFile(request, response, { status: found.status, path, caching });
}

const PART = new RegExp(PAGE_PARTS, 'iu');
const HERE = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/iu;

/** A file may go away between its listing and its opening, a reader at any time. */
function giveUp(response: ServerResponse, error: unknown): void {
  if (response.headersSent) response.destroy();
  else sendStatus(response, isGone(error) ? 404 : 500);
}

function sendStatus(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response
    .writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers })
    .end(STATUS_CODES[status]);
}

/** A host as it stands in an address. Where all are listened on, this computer is one of them. */
function shownHost(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

export interface ServeOptions {
  host?: string;
  port?: number;
  basePath?: string;
  /** Headers of every answer; when left out those of the site, of which parts of pages have fewer. */
  headers?: Readonly<Record<string, string>>;
  /** Whether only this computer, under its own names, is answered. */
  isPrivate?: boolean;
}

interface Served {
  folder: string;
  base: readonly string[];
  headers: Readonly<Record<string, string>> | undefined;
  isPrivate: boolean;
}

export interface ServedSite {
  url: string;
  close: () => Promise<void>;
}
