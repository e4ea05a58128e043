import type { Table } from './report-table.ts';

/** A byte order mark, without which Excel reads UTF-8 as the machine's old code page. */
const MARK = '\uFEFF';

/**
 * A table as CSV (RFC 4180): UTF-8 with a byte order mark, commas, CRLF. A cell that a spreadsheet would take for a
 * formula is led by an apostrophe (OWASP, CSV injection).
 */
export function csv({ head, rows }: Table): string {
  return MARK + [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
