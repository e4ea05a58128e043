import { spoiltBy } from '../../format/spoilt-text.ts';
import type { CellFault, TableProblem, TableRemark } from '../../i18n/editor-texts/table-words.ts';

/**
 * A table made of the rows of a spreadsheet. Rows with nothing in them are left out, and so are those that begin with
 * `#`, which is said; other cells keep their place.
 * @param rows the first holds the headings
 */
export function tableOf(
  rows: readonly (readonly Cell[])[],
  remarks: readonly TableRemark[] = [],
): ImportTable {
  const [head = [], ...below] = rows;
  const filled = below.filter((row) =>
    row.some(({ text, fault, isRepeated }) => !isRepeated && (text || fault)),
  );
  const isRemark = ([first]: readonly Cell[]) => first?.text.startsWith('#') && first.fault === undefined;
  const passedOver = filled.filter(isRemark).map((row) => row[0]?.row ?? 0);
  return {
    head,
    rows: filled.filter((row) => !isRemark(row)),
    remarks: [
      ...remarks,
      ...(passedOver.length === 0 ? [] : [{ kind: 'passed-over' as const, rows: passedOver }]),
    ],
  };
}

/**
 * One cell, without blanks around its text. What programs write where a value is missing, and letters that went through
 * a wrong encoding, are faults.
 * @param row counted from 1, as spreadsheets do
 * @param column counted from 0
 */
export function cellOf(written: string, row: number, column: number): Cell {
  const text = written.replaceAll(/^[\s\u200B\u2060\uFEFF]+|[\s\u200B\u2060\uFEFF]+$/gu, '');
  const kind = FAULTS.find(([, pattern]) => pattern.test(text))?.[0] ?? spoiltIn(text);
  return { text, row, column, ...(kind && { fault: { kind, shown: text } }) };
}

function spoiltIn(text: string): CellFault['kind'] | undefined {
  if (text.includes('\uFFFD')) return 'lost-letter';
  return spoiltBy(text);
}

/** `A` for 0, `AA` for 26. */
export function columnLetter(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnLetter(Math.floor(at / 26) - 1) + last;
}

const FAULTS: readonly (readonly [CellFault['kind'], RegExp])[] = [
  // Also in the words of a Russian Excel; `####` is copied from a column that was too narrow.
  [
    'error',
    /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|Н\/Д|ССЫЛКА!|ЗНАЧ!|ИМЯ\?|ДЕЛ\/0!|ЧИСЛО!|ПУСТО!|#{2,})$/u,
  ],
  ['cut-number', /^\d[.,]\d+E\+\d+$/u],
];

/** What a spreadsheet holds: its headings, and the rows below them. */
export interface ImportTable {
  head: readonly Cell[];
  /** Every row has something in it; a cell stands at the index of its column. */
  rows: readonly (readonly Cell[])[];
  remarks: readonly TableRemark[];
}

/** One cell of a table; empty cells have no text. */
export interface Cell {
  text: string;
  /** From 1, as spreadsheets count. */
  row: number;
  /** From 0. */
  column: number;
  /** Why the text must not be taken for a value. */
  fault?: CellFault;
  /** Whether the text stands in a cell above, which is merged with this one. */
  isRepeated?: boolean;
}

/** A table, or why there is none. */
export type TableReading =
  { table: ImportTable; problem?: undefined } | { problem: TableProblem; table?: undefined };
