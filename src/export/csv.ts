import type { TableCell, Table } from './table.ts';

/** A byte order mark, without which Excel reads UTF-8 as the machine's old code page. */
const MARK = '\uFEFF';

/**
 * A table as CSV (RFC 4180): UTF-8 with a byte order mark, commas, CRLF. What a spreadsheet would take for a formula
 * is led by an apostrophe (OWASP, CSV injection); a number is what it is.
 */
export function csv({ head, rows }: Table): string {
  return MARK + [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: TableCell): string {
  return typeof value === 'number' ? String(value) : textCell(value);
}

function textCell(text: string): string {
  const safe = text.replaceAll(FORMULA, "$&'").replace(/^(?=[\t\r])/u, "'");
  return /[",;\t\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The place before a sign that begins a formula. Where a spreadsheet splits at semicolons or tabs, as in many
 * languages, the quotes around a cell do not count, and a cell may begin in the middle of one, with quotes of its own.
 */
const FORMULA = /(?:^|[;\p{Cc}\p{Zl}\p{Zp}])[\s"\p{C}]*(?=[=+\-@＝＋－＠])/gu;
