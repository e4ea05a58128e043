import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../src/editor/import/read-table.ts';
import { readXlsx } from '../../../../src/editor/import/read-xlsx.ts';
import { cellOf, columnLetter } from '../../../../src/editor/import/table.ts';
import { styleOf, workbook } from './workbook.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const tableOf = (bytes: Uint8Array, encoding?: string) => {
  const { table, problem } = readTable(bytes, encoding);
  expect(problem).toBeUndefined();
  return table ?? { head: [], rows: [], remarks: [] };
};
/** Texts of the heading row and of those below. */
const texts = (bytes: Uint8Array, encoding?: string) => {
  const { head, rows } = tableOf(bytes, encoding);
  return [head, ...rows].map((row) => row.map(({ text }) => text));
};

describe('readTable, of text,', () => {
  it.each([
    ['semicolons', 'a;b\n1,5;x\n'],
    ['commas', 'a,b\n"1,5",x\n'],
    ['tabs', 'a\tb\n1,5\tx'],
    ['a declared separator', 'sep=|\na|b\n1,5|x\n'],
    ['line ends of Windows and a byte order mark', '\uFEFFa;b\r\n1,5;x\r\n'],
    ['non-breaking spaces around cells', 'a;b\n\u00A01,5\u202F;\u00A0x\n'],
  ])('reads %s', (_, text) => {
    expect(texts(utf8(text))).toEqual([
      ['a', 'b'],
      ['1,5', 'x'],
    ]);
  });

  it('keeps separators, quotes and line breaks inside quotes', () => {
    expect(texts(utf8('a;b\n"x; ""y""\nz";"w"\n'))).toEqual([
      ['a', 'b'],
      ['x; "y"\nz', 'w'],
    ]);
  });

  it('takes quotes for letters where no cell begins with one', () => {
    expect(texts(utf8('a;b\nКлуб "Дружба";x\n'))[1]).toEqual(['Клуб "Дружба"', 'x']);
  });

  it.each([
    ['a quote that is never closed', 'a;b\n1;2\n3;"x\n4;5\n', 'unclosed-quote', 3],
    ['a quote that the next row closes', 'a;b\n1;"x\n2;"y"\n', 'unclosed-quote', 2],
    ['a quote inside a cell, among quoted ones', 'a;b\n1;"x"\n2;y "z" y\n', 'stray-quote', 3],
  ])('refuses %s, and says in which row', (_, text, kind, row) => {
    expect(readTable(utf8(text))).toEqual({ problem: { kind, row } });
  });

  it('refuses the table of a city that lost a quotation mark', () => {
    const bytes = readFileSync('tests/fixtures/tables/unclosed-quote.csv');
    expect(readTable(bytes)).toEqual({ problem: { kind: 'unclosed-quote', row: 2 } });
  });

  it('passes over empty rows and says which rows are remarks', () => {
    const { rows, remarks } = tableOf(utf8('a;b\n\n# advice;\n1;2\n#REF!;3\n;\n\n'));
    expect(rows.map(([cell]) => cell?.row)).toEqual([4, 5]);
    expect(remarks).toEqual([{ kind: 'passed-over', rows: [3] }]);
  });

  it('says no more than that there are too many rows', () => {
    const long = `a;b\n${'1;2\n'.repeat(100_000)}`;
    expect(readTable(utf8(long))).toEqual({ problem: { kind: 'too-many-rows', most: 10_000 } });
    expect(tableOf(utf8(long.slice(0, 4 + 4 * 10_000))).rows).toHaveLength(10_000);
  });
});

describe('readTable, of letters in other encodings,', () => {
  // «Город;Ёлка» as Excel saves it in Russia.
  const OLD = Uint8Array.from([0xc3, 0xee, 0xf0, 0xee, 0xe4, 0x3b, 0xa8, 0xeb, 0xea, 0xe0]);

  it('shows a sample of each that it may be, and guesses none', () => {
    expect(readTable(OLD)).toEqual({
      problem: {
        kind: 'encoding',
        samples: [
          { encoding: 'windows-1251', text: 'Город;Ёлка' },
          { encoding: 'koi8-r', text: 'цНПНД;╗КЙЮ' },
          { encoding: 'ibm866', text: '├юЁюф;иыър' },
          { encoding: 'windows-1252', text: 'Ãîðîä;¨ëêà' },
        ],
      },
    });
  });

  it('reads the one that is named', () => {
    expect(texts(OLD, 'windows-1251')).toEqual([['Город', 'Ёлка']]);
    expect(readTable(OLD, 'klingon').problem?.kind).toBe('encoding');
  });

  it('reads UTF-16 by its mark, and asks where it has none', () => {
    const wide = (text: string) =>
      new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
    expect(texts(wide('\uFEFFГород\tb\nx\ty'))).toEqual([
      ['Город', 'b'],
      ['x', 'y'],
    ]);
    const { problem } = readTable(wide('Город;b'));
    expect(problem).toMatchObject({
      samples: [{ encoding: 'utf-16le', text: 'Город;b' }, { encoding: 'utf-16be' }],
    });
  });
});

describe('readTable, of a workbook,', () => {
  it('reads strings of all kinds, numbers, gaps, and the first sheet that can be seen', () => {
    const bytes = workbook(`
<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"/></row>
<row r="3"><c r="A3" t="inlineStr"><is><t>Inline</t></is></c><c r="C3"><v>62.03</v></c></row>
<row r="4"><c r="B4"><v>2015</v></c><c r="C4" t="str"><f>A1</f><v>TRUE?</v></c></row>
<row r="900"><c r="A900"/></row>`);
    const { remarks, rows } = tableOf(bytes);
    expect(texts(bytes)).toEqual([
      ['Город & район', 'Дата', ''],
      ['Inline', '', '62.03'],
      ['', '2015', 'TRUE?'],
    ]);
    expect(rows[1]?.[1]).toEqual({ text: '2015', row: 4, column: 1 });
    expect(remarks).toEqual([{ kind: 'sheet', name: 'Лист', others: ['2'] }]);
  });

  it('passes over a hidden sheet before the table', () => {
    const { head, remarks } = tableOf(readFileSync('tests/fixtures/tables/hidden-first-sheet.xlsx'));
    expect(head[0]?.text).toBe('kind');
    expect(remarks).toEqual([{ kind: 'sheet', name: 'События', others: ['Справочник'] }]);
  });

  it.each([
    ['a day', 'dd\\.mm\\.yyyy;@', 42146, '2015-05-22'],
    ['a day with a time', 'dd\\.mm\\.yyyy;@', 42146.7, '2015-05-22'],
    ['a month', 'mmm\\ yyyy', 42146, '2015-05'],
    ['a year', 'yyyy', 42146, '2015'],
    ['a time', 'h:mm', 0.5, '12:00'],
    ['noughts in front', '0000000000', 411000000, '0411000000'],
    ['digits in groups', '#,##0', 2015, '2015'],
    ['what binary fractions make of a sum', '', 0.1 + 0.2, '0.3'],
  ])('reads %s as it is shown, and no more', (_, format, value, text) => {
    const row = `<row r="1"><c r="A1" s="${styleOf(format)}"><v>${value}</v></c></row>`;
    expect(texts(workbook(row))).toEqual([[text]]);
  });

  it('knows the calendar of old Macintosh workbooks', () => {
    const row = `<row r="1"><c r="A1" s="1"><v>40684</v></c></row>`;
    expect(texts(workbook(row, { properties: 'date1904="1"' }))).toEqual([['2015-05-22']]);
  });

  it.each([
    ['an error', '<c r="A2" t="e"><v>#N/A</v></c>', 'error', '#N/A'],
    ['a formula without a result', '<c r="A2"><f>B1+1</f></c>', 'no-result', '=B1+1'],
    ['a date without a year', `<c r="A2" s="${styleOf('d\\ mmm')}"><v>42146</v></c>`, 'no-year', '22 May'],
    ['a day before all days', '<c r="A2" s="1"><v>-5</v></c>', 'no-day', '-5'],
    ['29 February 1900', '<c r="A2" s="1"><v>60</v></c>', 'no-day', '29.02.1900'],
    [
      'more digits than Excel keeps',
      '<c r="A2"><v>7914123456789012</v></c>',
      'cut-number',
      '7914123456789012',
    ],
  ])('does not take %s for a value', (_, cell, kind, shown) => {
    const { rows } = tableOf(workbook(`<row r="1"/><row r="2">${cell}</row>`));
    expect(rows[0]?.[0]?.fault?.kind).toBe(kind);
    expect(rows[0]?.[0]?.fault?.shown).toContain(shown);
  });

  it('gives every row of a merged cell its value, and the columns beside it none', () => {
    const { head, rows } = tableOf(readFileSync('tests/fixtures/tables/merged-cells.xlsx'));
    const partners = head.findIndex(({ text }) => text === 'partners');
    expect(rows.map((row) => row[partners]?.text)).toEqual(['lakemark', 'lakemark', 'lakemark', 'lakemark']);
    const across = tableOf(
      workbook('<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>5</v></c></row>', {
        after: '<mergeCells><mergeCell ref="A2:B1000"/></mergeCells>',
      }),
    );
    expect(across.rows).toEqual([
      [
        { text: '5', row: 2, column: 0 },
        { text: '', row: 2, column: 1, fault: { kind: 'merged-across', shown: 'A2' }, isRepeated: true },
      ],
    ]);
  });

  it('reads hidden rows and columns, and says so', () => {
    const { rows, remarks } = tableOf(
      workbook(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2" hidden="1"><c r="A2"><v>3</v></c></row>',
        { before: '<cols><col min="2" max="2" hidden="1"/></cols>' },
      ),
    );
    expect(rows).toHaveLength(1);
    expect(remarks.slice(1)).toEqual([
      { kind: 'hidden-rows', rows: [2] },
      { kind: 'hidden-columns', columns: ['B'] },
    ]);
  });

  it('refuses more rows than a registry has, and archives that unpack to more than a machine holds', () => {
    const rows = [1, 2, 3, 4].map((at) => `<row r="${at}"><c r="A${at}"><v>1</v></c></row>`);
    expect(readXlsx(workbook(rows.join('')), 2)).toEqual({ problem: { kind: 'too-many-rows', most: 2 } });
    expect(readXlsx(workbook(rows.join('')), 3).table?.rows).toHaveLength(3);
    const bomb = zipSync({ 'xl/workbook.xml': strToU8('x') });
    // The size unpacked, in the directory at the end of the archive.
    new DataView(bomb.buffer).setUint32(Buffer.from(bomb).indexOf('PK\u0001\u0002') + 24, 51 * 2 ** 20, true);
    expect(readTable(bomb)).toEqual({ problem: { kind: 'too-large', most: 50 } });
  });

  it.each([
    ['a broken workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'no-table'],
    ['a zip archive of something else', zipSync({ 'a.txt': strToU8('a') }), 'no-table'],
    ['no text', Uint8Array.from([0x98, 0x00, 0x81]), 'no-table'],
    ['a workbook with a password', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'locked'],
  ])('knows that %s is no table', (_, bytes, kind) => {
    expect(readTable(bytes)).toEqual({ problem: { kind } });
  });
});

describe('cellOf', () => {
  it.each([
    ['#Н/Д', 'error'],
    ['########', 'error'],
    ['1,23457E+11', 'cut-number'],
    ['????????', 'lost-letter'],
    ['Я\uFFFDкутск', 'lost-letter'],
    ['РџСЃРєРѕРІ', 'garbled-text'],
    ['ÐŸÑÐºÐ¾Ð²', 'garbled-text'],
    ['TromsÃ¸', 'garbled-text'],
  ])('finds fault with %s', (text, kind) => {
    expect(cellOf(text, 1, 0).fault).toEqual({ kind, shown: text });
  });

  it.each(['Псков', 'РСФСР', 'СССР', 'Tromsø', 'São Paulo', 'Ñuñoa', '#5', 'Что???', 'E+11', 'Ёлка'])(
    'finds none with %s',
    (text) => {
      expect(cellOf(text, 1, 0)).toEqual({ text, row: 1, column: 0 });
    },
  );
});

describe('columnLetter', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
  ])('calls column %d %s', (at, letter) => {
    expect(columnLetter(at)).toBe(letter);
  });
});
