import { strToU8, zipSync } from 'fflate';

/** A workbook as Excel writes it, with one sheet before an empty one. */
export function workbook(rows: string, { properties = '', before = '', after = '' } = {}): Uint8Array {
  const files = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types">${PARTS.map(([name, type]) => `<Override PartName="/xl/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`).join('')}</Types>`,
    'xl/workbook.xml': `<workbook ${MAIN}><workbookPr ${properties}/><sheets><sheet name="Лист" sheetId="7" r:id="rId9"/><sheet name="2" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Target="worksheets/sheet2.xml" Type="${OFFICE}/worksheet"/><Relationship Id="rId9" Target="/xl/worksheets/sheet1.xml" Type="${OFFICE}/worksheet"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
    'xl/worksheets/sheet2.xml': `<worksheet ${MAIN}><sheetData/></worksheet>`,
    'xl/sharedStrings.xml': `<sst ${MAIN}><si><t>Город &amp; район</t></si><si><r><t>Да</t></r><r><t xml:space="preserve">та </t></r><rPh sb="0" eb="1"><t>no</t></rPh></si></sst>`,
    'xl/styles.xml': `<styleSheet ${MAIN}><numFmts count="5">${FORMATS.map((code, at) => `<numFmt numFmtId="${at + 164}" formatCode="${code}"/>`).join('')}</numFmts><cellXfs count="6"><xf numFmtId="0"/>${FORMATS.map((_, at) => `<xf numFmtId="${at + 164}" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** Number of the style that shows a number in a format. */
export function styleOf(format: string): number {
  return FORMATS.indexOf(format) + 1;
}

const FORMATS = ['dd\\.mm\\.yyyy;@', 'mmm\\ yyyy', 'yyyy', 'd\\ mmm', 'h:mm', '0000000000', '#,##0'];
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"`;
const PARTS = [
  ['workbook', 'sheet.main'],
  ['sharedStrings', 'sharedStrings'],
  ['styles', 'styles'],
];
