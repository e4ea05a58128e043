import { decodeText } from '../../content-source/decode-text.ts';
import type { TableProblem } from '../../i18n/editor-texts/table-words.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import type { TableReading } from './table.ts';

/**
 * Reads a spreadsheet: an Excel workbook, or text with commas, semicolons or tabs.
 * @param encoding of a text that is neither UTF-8 nor marked UTF-16; it is never guessed
 */
export function readTable(bytes: Uint8Array, encoding?: string): TableReading {
  if (startsWith(bytes, OLD_WORKBOOK)) return { problem: { kind: 'locked' } };
  if (startsWith(bytes, ZIP)) {
    try {
      return readXlsx(bytes, MOST_ROWS);
    } catch {
      return { problem: { kind: 'no-table' } };
    }
  }
  if (encoding !== undefined) {
    const text = decode(bytes, encoding);
    return text === undefined ? { problem: encodingProblem(bytes) } : readCsv(text, MOST_ROWS);
  }
  const decoded = decodeText(bytes);
  const isSure = decoded !== undefined && SURE.has(decoded.encoding);
  return isSure ? readCsv(decoded.text, MOST_ROWS) : { problem: encodingProblem(bytes) };
}

/** `PK`: a workbook is a zip archive. */
const ZIP = [0x50, 0x4b];
/** What Excel wrote before 2007, and still writes when it locks a workbook with a password. */
const OLD_WORKBOOK = [0xd0, 0xcf, 0x11, 0xe0];

/** As many as the check is tried with. */
const MOST_ROWS = 10_000;

/** Encodings that show in the bytes. */
const SURE: ReadonlySet<string> = new Set(['utf-8', 'utf-16le', 'utf-16be']);

/** What office programs of this part of the world have written, without saying so in the file. */
const ENCODINGS = ['windows-1251', 'koi8-r', 'ibm866', 'windows-1252'];
const WIDE_ENCODINGS = ['utf-16le', 'utf-16be'];

/** The first line with other than plain letters, in every encoding that can be. A person sees which one is right. */
function encodingProblem(bytes: Uint8Array): TableProblem {
  const samples = (bytes.includes(0) ? WIDE_ENCODINGS : ENCODINGS).flatMap((encoding) => {
    const lines = decode(bytes, encoding)?.split('\n') ?? [];
    const line = lines.find((one) => /[^\p{ASCII}]/u.test(one)) ?? lines[0] ?? '';
    // Bytes that are no text at all have letters that no text has.
    return line === '' || /[[\p{Cc}\p{Cn}\p{Co}]--\t]/v.test(line) ? [] : [{ encoding, text: line }];
  });
  return samples.length === 0 ? { kind: 'no-table' } : { kind: 'encoding', samples };
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/\r\n?/gu, '\n');
  } catch {
    return undefined;
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
