import { CsvError, parse } from 'csv-parse/sync';
import { cellOf, tableOf, type TableReading } from './table.ts';

/**
 * Reads a table in text, as spreadsheet programs save it: the separator is told from the first line, quotes may hold
 * line breaks.
 * @param most rows at the most
 */
export function readCsv(text: string, most: number): TableReading {
  const [, declared, rest = text] = /^sep=(.)\n([^]*)$/u.exec(text) ?? [];
  const delimiter = declared ?? separatorOf(rest);
  // Where no cell begins with a quote, quotes are letters like others.
  const isQuoted = rest.split(delimiter).some((part) => /(?:^|\n)[^\S\n]*"/u.test(part));
  try {
    const rows: string[][] = parse(rest, {
      delimiter,
      quote: isQuoted ? '"' : false,
      ltrim: delimiter !== '\t',
      rtrim: delimiter !== '\t',
      relax_column_count: true,
      to: most + 2,
    });
    if (rows.length > most + 1) return { problem: { kind: 'too-many-rows', most } };
    return {
      table: tableOf(rows.map((row, at) => row.map((cell, column) => cellOf(cell, at + 1, column)))),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const kind = error.code === 'INVALID_OPENING_QUOTE' ? 'stray-quote' : 'unclosed-quote';
    return { problem: { kind, row: Number(error['records']) + 1 } };
  }
}

/** The one that the first line has most of, outside quotes. */
function separatorOf(text: string): string {
  const line = (text.split('\n', 1)[0] ?? '').replaceAll(/"[^"]*"/gu, '');
  const count = (separator: string) => line.split(separator).length;
  return [';', ',', '\t'].reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}
