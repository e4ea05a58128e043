import { inflateSync } from 'node:zlib';

/**
 * Whether a PDF shows text that a reader's programs can read aloud, search and copy: a scan without recognised text
 * shows pictures only. `undefined` where that cannot be told, since the file is encrypted or packed in ways not read
 * here.
 */
export function hasText(pdf: Uint8Array): boolean | undefined {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  if (file.includes('/Encrypt')) return undefined;
  let isUnread = false;
  let from = 0;
  for (;;) {
    const start = file.indexOf('stream', from);
    if (start === -1) return isUnread ? undefined : false;
    const end = file.indexOf('endstream', start);
    if (end === -1) return isUnread ? undefined : false;
    from = end + 'endstream'.length;
    const dictionary = file.toString('latin1', Math.max(0, start - LONGEST_DICTIONARY), start);
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1);
    if (SHOWS_NO_TEXT.test(own)) continue;
    const content = unpacked(file.subarray(start + 'stream'.length, end), own);
    if (content === undefined) isUnread = true;
    else if (SHOWS_TEXT.test(content)) return true;
  }
}

/** What a stream holds; `undefined` where it is packed otherwise than PDFs commonly are, or damaged. */
function unpacked(stream: Buffer, dictionary: string): string | undefined {
  const [lineEnd = ''] = /^\r?\n/u.exec(stream.toString('latin1', 0, 2)) ?? [];
  const bytes = stream.subarray(lineEnd.length);
  if (!dictionary.includes('/Filter')) return bytes.toString('latin1');
  if (!/\/Filter\s*\[?\s*\/Fl(?:ateDecode)?\s*(?:\]|[/>\s]|$)/u.test(dictionary)) return undefined;
  try {
    // What follows the packed part is a line end.
    return inflateSync(bytes, { maxOutputLength: MOST_UNPACKED }).toString('latin1');
  } catch {
    return undefined;
  }
}

const LONGEST_DICTIONARY = 2048;
const MOST_UNPACKED = 64 * 1024 * 1024;
/** Pictures, fonts, colours, notes on the file, and the lists of its parts. */
const SHOWS_NO_TEXT =
  /\/Subtype\s*\/(?:Image|XML|Type1C|CIDFontType0C|OpenType)|\/Type\s*\/(?:XRef|ObjStm|Metadata|EmbeddedFile)|\/Length1\b|\/N\s+\d+\s*\/Alternate|\/FunctionType/u;
/** Between the marks of a text object, a string that is shown. */
const SHOWS_TEXT = /\bBT\b[^]*?[)>\]]\s*(?:T[jJ]|['"])\s/u;
