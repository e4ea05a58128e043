import { read, utils } from '@e965/xlsx';
import fc from 'fast-check';
import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/export/csv.ts';
import { xlsx } from '../../../src/export/xlsx.ts';

const table = {
  head: ['Имя', 'Note'],
  rows: [
    ['Город, район', 'says "yes"'],
    ['=1+1', 'line\nbreak'],
  ],
};

describe('csv(table)', () => {
  it('starts with a byte order mark and ends every line with CRLF', () => {
    expect(csv(table).startsWith('\uFEFFИмя,Note\r\n')).toBe(true);
    expect(csv(table).endsWith('\r\n')).toBe(true);
  });

  it('quotes what has commas, quotes or line breaks', () => {
    expect(csv(table)).toContain('"Город, район","says ""yes"""\r\n');
    expect(csv(table)).toContain('"line\nbreak"');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@a', "'@a"],
    ['＝1', "'＝1"],
    [' =1', " '=1"],
    ['\t=1', `"'\t'=1"`],
    ['\r=1', `"'\r'=1"`],
    ['a\n=1', `"a\n'=1"`],
    ['a;=1', `"a;'=1"`],
    ['a; =1', `"a; '=1"`],
    ['a;"=1"', `"a;""'=1"""`],
    ['a;\u200B=1', `"a;\u200B'=1"`],
    ['a\u2028=1', "a\u2028'=1"],
    ['a, b = c - d', '"a, b = c - d"'],
    ['2019-12-05', '2019-12-05'],
  ])('gives a spreadsheet no formula: %j', (text, cell) => {
    expect(csv({ head: [], rows: [[text]] })).toBe(`\uFEFF\r\n${cell}\r\n`);
  });

  it('gives no spreadsheet a formula, whatever the texts and wherever it splits them', () => {
    const parts = ['=', '+', '-', '@', ';', ',', '\t', '\r', '\n', '"', "'", ' ', '\u00A0', 'a', '1', '＝'];
    const text = fc.string({ unit: fc.constantFrom(...parts), maxLength: 8 });
    const rows = fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t'), fc.boolean(), (cells, separator, knowsQuotes) => {
        // At commas the quotes are those of the file itself.
        const read = cellsOf(csv({ head: ['x'], rows: cells }), separator, knowsQuotes || separator === ',');
        expect(read.filter((value) => /^[\s"]*[=+\-@＝]/u.test(value))).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  it('gives back every text but for the apostrophes', () => {
    const text = fc.string({ unit: fc.constantFrom('=', ';', ',', '\n', '"', 'a', 'ё'), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (row) => {
        const read = cellsOf(csv({ head: [], rows: [row] }).slice('\uFEFF\r\n'.length), ',', true);
        expect(read.map((value) => value.replaceAll("'", ''))).toEqual(row);
      }),
    );
  });
});

/** The cells of a file as a lenient reader splits them; quotes may be signs like others to it. */
function cellsOf(file: string, separator: string, knowsQuotes: boolean): string[] {
  const cells: string[] = [];
  let cell = '';
  let at = 0;
  while (at < file.length) {
    if (knowsQuotes && cell === '' && file[at] === '"') {
      const [quoted = ''] = /^"(?:[^"]|"")*"?/u.exec(file.slice(at)) ?? [];
      at += quoted.length;
      cell = quoted.slice(1).replace(/"$/u, '').replaceAll('""', '"');
    }
    const [rest = ''] = new RegExp(`^[^${separator}\\r\\n]*`, 'u').exec(file.slice(at)) ?? [];
    cells.push(cell + rest);
    at += rest.length;
    at += file.startsWith('\r\n', at) ? 2 : 1;
    cell = '';
  }
  return cells;
}

describe('xlsx(table)', () => {
  it('is read back by another program, whatever the texts', () => {
    const text = fc.string({
      unit: fc.constantFrom('=', '<', '&', '"', ' ', '\n', 'ё', '\u{1F600}', '1'),
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), text, (row, name) => {
        const book = read(xlsx({ head: ['head'], rows: [row] }, `s${name}`));
        const sheet = book.Sheets[book.SheetNames[0] ?? ''];
        expect(book.SheetNames).toEqual([`s${name}`]);
        expect(sheet && utils.sheet_to_json(sheet, { header: 1, defval: '' })[1]).toMatchObject(row);
      }),
    );
  });

  it('leaves out the signs that no XML may have', () => {
    const files = unzipSync(xlsx({ head: ['a\u0001b\uD800c'], rows: [] }, '2025'));
    expect(strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('>abc<');
  });

  it('gives the same bytes for the same table at another moment', async () => {
    const first = xlsx(table, '2025');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(Buffer.from(xlsx(table, '2025')).equals(Buffer.from(first))).toBe(true);
  });

  it('keeps every cell a text', () => {
    const files = unzipSync(xlsx(table, '2025'));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).not.toContain('<f>');
    const all = Object.values(files)
      .map((file) => strFromU8(file))
      .join('');
    expect(all).toContain('=1+1');
    expect(all).toContain('Город, район');
  });
});
