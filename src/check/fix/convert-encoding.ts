import { join } from 'node:path';
import { readBytes } from '../../content-source/read-bytes.ts';
import { readContent } from '../../content-source/read-content.ts';
import { writeOver } from '../../content-source/write-whole.ts';
import type { Fix } from './fix.ts';

/** What programs have saved texts in; an editor who knows which names it. */
export const OLD_ENCODINGS = [
  ...['windows-1251', 'koi8-r', 'ibm866', 'x-mac-cyrillic', 'iso-8859-5'],
  ...['windows-1252', 'macintosh', 'utf-16le', 'utf-16be'],
] as const;

/**
 * Saves the files of a content folder that are no UTF-8 anew in UTF-8, read in the encoding that the editor names. What
 * has no letters in it stays as it is, and so does all that can be read already.
 * @returns what was mended, by file
 */
export function convertEncoding(contentDir: string, encoding: string): Map<string, Fix[]> {
  const foreign = readContent(contentDir).findings.filter(({ rule }) => rule === 'not-utf8');
  return new Map(
    foreign.flatMap(({ file }) => {
      const path = join(contentDir, file);
      const read = readBytes(path);
      const text = 'bytes' in read ? decode(read.bytes, encoding) : undefined;
      if (text === undefined) return [];
      writeOver(path, text);
      return [[file, [{ kind: 'encoding', before: encoding, after: 'UTF-8' }]]];
    }),
  );
}

/** `undefined` where the bytes are none of the encoding, or would be characters that no text has. */
function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/\r\n?/gu, '\n');
    return /[[\p{Cc}\p{Cn}\p{Co}]--[\t\n]]/v.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
