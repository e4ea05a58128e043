import { decodeText } from '../../content-source/decode-text.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';

/**
 * Rows of a spreadsheet: an Excel workbook, or text with commas, semicolons or tabs in UTF-8, UTF-16 or windows-1251.
 * @returns `undefined` when it is neither
 */
export function readTable(bytes: Uint8Array): string[][] | undefined {
  if (bytes[0] === ZIP[0] && bytes[1] === ZIP[1]) {
    try {
      return readXlsx(bytes);
    } catch {
      return undefined;
    }
  }
  const decoded = decodeText(bytes);
  return decoded && readCsv(decoded.text);
}

/** `PK`: a workbook is a zip archive. */
const ZIP = [0x50, 0x4b] as const;
