import { inflateSync } from 'node:zlib';

/**
 * Whether a PDF holds text that can be read out and searched, rather than pictures of pages only. Other files have
 * none.
 */
export function hasTextLayer(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.subarray(0, 5).toString('latin1') !== '%PDF-') return false;
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    const end = file.indexOf('endstream', at);
    if (end === -1) break;
    const start = at + (file[at + 6] === 0x0d ? 8 : 7);
    const head = file.subarray(Math.max(0, at - LONGEST_HEAD), at).toString('latin1');
    if (showsText(inflated(file.subarray(start, end), head.slice(head.lastIndexOf('obj'))))) return true;
    at = end + 3;
  }
  return false;
}

/** What stands before a stream and says how it is packed, in bytes. */
const LONGEST_HEAD = 1000;

/** `BT … Tj ET` in a page's stream: a text object that shows a string. */
function showsText(stream: string): boolean {
  return stream
    .split(/\bBT\b/u)
    .slice(1)
    .some((part) => /[)>\]]\s*T[jJ]\b/u.test(part.split(/\bET\b/u, 1)[0] ?? ''));
}

/** The text of a stream; empty for one that is packed in another way, such as a photograph. */
function inflated(stream: Buffer, head: string): string {
  try {
    return inflateSync(stream, { finishFlush: 2 }).toString('latin1');
  } catch {
    return head.includes('/Filter') ? '' : stream.toString('latin1');
  }
}
