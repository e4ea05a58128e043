import { read, SSF, type CellObject, type Range, type WorkSheet } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import type { CellFault, TableRemark } from '../../i18n/editor-texts/table-words.ts';
import { cellOf, columnLetter, tableOf, type Cell, type TableReading } from './table.ts';

/**
 * Reads the first sheet of an Excel workbook that is not hidden: dates as far as the cell shows them, in EDTF; formulas
 * by their stored result; merged cells in each of their rows.
 * @param most rows at the most
 */
export function readXlsx(bytes: Uint8Array, most: number): TableReading {
  if (unpackedSize(bytes) > MOST_BYTES) return { problem: { kind: 'too-large', most: MOST_BYTES / 2 ** 20 } };
  const { bookType, SheetNames, Sheets, Workbook } = read(bytes, {
    type: 'array',
    dense: true,
    cellNF: true,
    cellHTML: false,
    // Without them nothing is said of hidden rows and columns.
    cellStyles: true,
    sheetStubs: true,
    sheetRows: most + 2,
  });
  if (bookType !== 'xlsx' && bookType !== 'xlsm') return { problem: { kind: 'no-table' } };
  const shown = SheetNames.filter((_, at) => !Workbook?.Sheets?.[at]?.Hidden);
  const [name = '', ...others] = shown.filter((one) => Sheets[one]?.['!data'] !== undefined);
  const sheet = Sheets[name];
  if (sheet === undefined) return { problem: { kind: 'no-sheet' } };
  const rows = rowsOf(sheet, Workbook?.WBProps?.date1904 ?? false);
  if (rows.length > most + 1) return { problem: { kind: 'too-many-rows', most } };
  const remarks: TableRemark[] =
    SheetNames.length > 1 ? [{ kind: 'sheet', name, others: [...others, ...hidden(SheetNames, shown)] }] : [];
  return { table: tableOf(rows, [...remarks, ...hiddenIn(sheet, rows)]) };
}

/** What a workbook may hold, unpacked: far more than a registry, far less than a machine. */
const MOST_BYTES = 50 * 2 ** 20;

/** As the archive says. */
function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      return false;
    },
  });
  return size;
}

function rowsOf(sheet: WorkSheet, date1904: boolean): Cell[][] {
  const written: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  const last = written.findLastIndex((row) =>
    row?.some((cell) => cell !== undefined && (cell.t !== 'z' || cell.f !== undefined)),
  );
  const rows = Array.from({ length: last + 1 }, (_, at) =>
    Array.from(written[at] ?? [], (cell, column) => readCell(cell, at + 1, column, date1904)),
  );
  for (const range of sheet['!merges'] ?? []) spread(range, rows);
  return rows;
}

/** Gives every row of a merged cell its value. In the other columns there is none that anyone wrote. */
function spread({ s: { r: top, c: left }, e: { r: bottom, c: right } }: Range, rows: Cell[][]): void {
  const from = rows[top]?.[left];
  if (from === undefined || (from.text === '' && from.fault === undefined)) return;
  const fault = { kind: 'merged-across' as const, shown: `${columnLetter(left)}${top + 1}` };
  for (let at = top; at <= Math.min(bottom, rows.length - 1); at += 1) {
    const row = (rows[at] ??= []);
    for (let column = row.length; column < left; column += 1) row[column] = cellOf('', at + 1, column);
    for (let column = left; column <= Math.min(right, left + MOST_MERGED); column += 1)
      if (column > left) row[column] = { text: '', row: at + 1, column, fault, isRepeated: true };
      else if (at > top) row[column] = { ...from, row: at + 1, isRepeated: true };
  }
}

/** Columns beside a merged cell that are worth a word; a title may be merged over the whole sheet. */
const MOST_MERGED = 50;

function readCell(cell: CellObject | undefined, row: number, column: number, date1904: boolean): Cell {
  const faulty = (kind: CellFault['kind'], shown: string) => ({
    text: shown,
    row,
    column,
    fault: { kind, shown },
  });
  if (cell === undefined) return cellOf('', row, column);
  const { t: type, v: value, w: shown = '', z: format, f: formula } = cell;
  if (type === 'z' && formula !== undefined) return faulty('no-result', `=${formula}`);
  if (type === 'e') return faulty('error', shown);
  if (type !== 'n' || typeof value !== 'number')
    return cellOf(type === 'z' ? '' : String(value ?? ''), row, column);
  const number = numberText(value, String(format ?? ''), shown, date1904);
  return typeof number === 'string'
    ? cellOf(number, row, column)
    : faulty(number.fault, number.fault === 'cut-number' ? String(value) : shown || String(value));
}

/** A number as Excel keeps it, since it may show less; but a date only as far as it is shown. */
function numberText(
  value: number,
  format: string,
  shown: string,
  date1904: boolean,
): string | { fault: CellFault['kind'] } {
  if (!SSF.is_date(format)) {
    // Noughts in front are shown by such a format alone.
    if (/^0+$/u.test(format)) return shown;
    return Math.abs(value) >= 1e15 ? { fault: 'cut-number' } : String(Number(value.toPrecision(15)));
  }
  const [parts = ''] = format.replaceAll(/"[^"]*"|\[[^\]]*\]|[\\_*]./gu, '').split(';');
  const [hasYear, hasDay, hasTime] = [/[ye]/iu.test(parts), /d/iu.test(parts), /[hs]/iu.test(parts)];
  if (!hasYear && !hasDay && hasTime) return shown;
  if (!hasYear) return { fault: 'no-year' };
  const { y: year, m: month, d: day } = SSF.parse_date_code(value, { date1904 }) ?? { y: 0, m: 0, d: 0 };
  // The calendar of Excel has a day 0, and a 29 February 1900 that never was.
  if (value < (date1904 ? 0 : 1) || (year === 1900 && month === 2 && day === 29)) return { fault: 'no-day' };
  const iso = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
  return iso.slice(0, hasDay ? 10 : /m/iu.test(parts) ? 7 : 4);
}

function hidden(names: readonly string[], shown: readonly string[]): string[] {
  return names.filter((name) => !shown.includes(name));
}

/** Rows that are hidden or filtered out, and hidden columns, of those that hold anything. */
function hiddenIn(sheet: WorkSheet, rows: readonly (readonly Cell[])[]): TableRemark[] {
  const hiddenRows = rows.flatMap((row, at) =>
    sheet['!rows']?.[at]?.hidden && row.some(({ text }) => text !== '') ? [at + 1] : [],
  );
  const columns = (rows[0] ?? []).flatMap(({ column, text }) =>
    sheet['!cols']?.[column]?.hidden && text !== '' ? [columnLetter(column)] : [],
  );
  return [
    ...(hiddenRows.length > 0 ? [{ kind: 'hidden-rows' as const, rows: hiddenRows }] : []),
    ...(columns.length > 0 ? [{ kind: 'hidden-columns' as const, columns }] : []),
  ];
}
