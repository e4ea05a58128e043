import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../src/editor/import/read-table.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('readTable', () => {
  it.each([
    ['semicolons', 'a;b\n1,5;x\n'],
    ['commas', 'a,b\n"1,5",x\n'],
    ['tabs', 'a\tb\n1,5\tx'],
    ['a declared separator', 'sep=|\na|b\n1,5|x\n'],
    ['line ends of Windows and a byte order mark', '\uFEFFa;b\r\n1,5;x\r\n'],
  ])('reads %s', (_, text) => {
    expect(readTable(utf8(text))).toEqual([
      ['a', 'b'],
      ['1,5', 'x'],
    ]);
  });

  it('keeps separators, quotes and line breaks inside quotes', () => {
    expect(readTable(utf8('a;b\n"x; ""y""\nz";"w"\n'))).toEqual([
      ['a', 'b'],
      ['x; "y"\nz', 'w'],
    ]);
  });

  it('reads windows-1251', () => {
    // «Город;Ёлка» as Excel saves it.
    const bytes = Uint8Array.from([0xc3, 0xee, 0xf0, 0xee, 0xe4, 0x3b, 0xa8, 0xeb, 0xea, 0xe0]);
    expect(readTable(bytes)).toEqual([['Город', 'Ёлка']]);
  });

  it('reads the first sheet of a workbook: strings of all kinds, dates, numbers, gaps', () => {
    expect(readTable(workbook(SHEET))).toEqual([
      ['Город & район', 'Дата', ''],
      [],
      ['Inline', '2015-05-22', '62.03'],
      ['', '2015', 'TRUE?'],
    ]);
  });

  it('knows the calendar of old Macintosh workbooks', () => {
    const row = '<row r="1"><c r="A1" s="1"><v>40684</v></c></row>';
    expect(readTable(workbook(row, 'date1904="1"'))).toEqual([['2015-05-22']]);
  });

  it.each([
    ['a broken workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])],
    ['a zip archive of something else', zipSync({ 'a.txt': strToU8('a') })],
    ['no text', Uint8Array.from([0x98, 0x00, 0x81])],
  ])('knows that %s is no table', (_, bytes) => {
    expect(readTable(bytes)).toBeUndefined();
  });
});

const SHEET = `
<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"/></row>
<row r="3"><c r="A3" t="inlineStr"><is><t>Inline</t></is></c><c r="B3" s="1"><v>42146</v></c><c r="C3"><v>62.03</v></c></row>
<row r="4"><c r="B4"><v>2015</v></c><c r="C4" t="str"><f>A1</f><v>TRUE?</v></c></row>`;

function workbook(rows: string, properties = ''): Uint8Array {
  const files = {
    'xl/workbook.xml': `<workbook><workbookPr ${properties}/><sheets><sheet name="Лист" sheetId="7" r:id="rId9"/><sheet name="2" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet2.xml"/><Relationship Id="rId9" Target="/xl/worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    'xl/worksheets/sheet2.xml': '<worksheet><sheetData/></worksheet>',
    'xl/sharedStrings.xml':
      '<sst><si><t>Город &amp; район</t></si><si><r><t>Да</t></r><r><t xml:space="preserve">та </t></r><rPh sb="0" eb="1"><t>no</t></rPh></si></sst>',
    'xl/styles.xml':
      '<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy;@"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>',
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
