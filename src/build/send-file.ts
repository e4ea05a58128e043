import { open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { contentType } from './content-types.ts';

/**
 * Sends a file: text in gzip to readers who take it, nothing but the headers to those who have it already or ask for
 * no more. Resolves when the reader has all of it.
 * @param path of the file on the disk
 * @param caching value of the header `Cache-Control`
 * @throws when the file cannot be read, before or after the headers are sent, and when the reader goes away
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { status, path, caching }: FileAnswer,
): Promise<void> {
  // What is opened stays the same file, even if a build puts another one in its place.
  const file = await open(path);
  try {
    const { size, mtimeMs } = await file.stat();
    const tag = `W/"${size.toString(16)}-${Math.trunc(mtimeMs).toString(16)}"`;
    const type = contentType(path);
    const isText = type.endsWith('charset=utf-8');
    const isZipped = isText && takesGzip(request.headers['accept-encoding']);
    const isKnown =
      status === 200 && (request.headers['if-none-match'] ?? '').split(/\s*,\s*/u).includes(tag);
    response.writeHead(isKnown ? 304 : status, {
      'Cache-Control': caching,
      ETag: tag,
      Vary: 'Accept-Encoding',
      ...(isKnown ? {} : { 'Content-Type': type }),
      ...(isZipped && !isKnown ? { 'Content-Encoding': 'gzip' } : {}),
    });
    if (isKnown || request.method === 'HEAD') response.end();
    else
      await pipeline(
        file.createReadStream({ autoClose: false }),
        isZipped ? createGzip() : new PassThrough(),
        response,
      );
  } finally {
    await file.close();
  }
}

function takesGzip(codings: string | string[] = ''): boolean {
  return String(codings)
    .split(',')
    .some((coding) => {
      const [name, weight = 'q=1'] = coding.split(';').map((part) => part.trim().toLowerCase());
      return name === 'gzip' && Number(weight.slice('q='.length)) > 0;
    });
}

interface FileAnswer {
  status: 200 | 404;
  path: string;
  caching: string;
}
