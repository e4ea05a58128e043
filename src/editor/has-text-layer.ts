import { inflateSync } from 'node:zlib';

/** Whether a PDF holds text that can be read out and searched, rather than pictures of pages only. Other files have none. */
export function hasTextLayer(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.subarray(0, 5).toString('latin1') !== '%PDF-') return false;
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    const end = file.indexOf('endstream', at);
    if (end === -1) break;
    const start = at + (file[at + 6] === 0x0d ? 8 : 7);
    if (SHOWS_TEXT.test(inflated(file.subarray(start, end)))) return true;
    at = end + 3;
  }
  return false;
}

/** `BT … Tj ET` in a page's stream: a text object that shows a string. */
const SHOWS_TEXT = /\bBT\b[^]*?[)>\]]\s*T[jJ]\b/u;

function inflated(stream: Buffer): string {
  try {
    return inflateSync(stream, { finishFlush: 2 }).toString('latin1');
  } catch {
    return stream.toString('latin1');
  }
}
