import { strToU8, zipSync } from 'fflate';
import type { Table } from './table.ts';
import { xmlText } from './xml-text.ts';

/** Widest column, in characters; longer texts wrap. */
const MAX_WIDTH = 60;
const MIN_WIDTH = 10;

/**
 * A table as an Excel workbook (Office Open XML) with one sheet. Cells are texts, so none is taken for a formula.
 * The same table gives the same bytes. Works in the browser too, where no worker of foreign code may run.
 * @param sheet name of the sheet, at most 31 characters of those that Excel allows
 */
export function xlsx(table: Table, sheet: string): Uint8Array<ArrayBuffer> {
  const files = {
    '[Content_Types].xml': xml(
      'Types',
      `${PACKAGE}/content-types`,
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        partType('workbook', 'sheet.main') +
        partType('styles', 'styles') +
        partType('worksheets/sheet1', 'worksheet'),
    ),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': xml(
      'workbook',
      SHEET,
      `<sheets><sheet name="${xmlText(sheet)}" sheetId="1" r:id="r1"/></sheets>`,
      ` xmlns:r="${DOCUMENT}"`,
    ),
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': xml('styleSheet', SHEET, STYLES),
    'xl/worksheets/sheet1.xml': xml('worksheet', SHEET, sheetContent(table)),
  };
  const packed = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  // Every file in an archive carries a date: here the oldest that it can carry.
  return new Uint8Array(zipSync(packed, { mtime: new Date(1980, 0, 1) }));
}

/** Where an archive has the parts of its workbook. */
const FOLDER = '/xl';

const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The first style is for plain cells, the second for the head; long texts wrap in both. */
const STYLES =
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>' +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="2">${[0, 1].map(cellStyle).join('')}</cellXfs>`;

function cellStyle(font: number): string {
  return (
    `<xf numFmtId="49" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1">` +
    '<alignment vertical="top" wrapText="1"/></xf>'
  );
}

function sheetContent({ head, rows }: Table): string {
  const columns = head.map((title, index) => {
    const width = widthOf([title, ...rows.map((row) => row[index] ?? '')]);
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  return (
    '<sheetViews><sheetView workbookViewId="0">' +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    (columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '') +
    `<sheetData>${rowContent(head, 1)}${rows.map((row) => rowContent(row, 0)).join('')}</sheetData>`
  );
}

function rowContent(cells: readonly string[], style: number): string {
  const written = cells.map(
    (text) => `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`,
  );
  return `<row>${written.join('')}</row>`;
}

function partType(name: string, type: string): string {
  return `<Override PartName="${FOLDER}/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], index) =>
      `<Relationship Id="r${index + 1}" Type="${DOCUMENT}/${type}" Target="${target}"/>`,
  );
  return xml('Relationships', `${PACKAGE}/relationships`, all.join(''));
}

function xml(root: string, namespace: string, content: string, attributes = ''): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root} xmlns="${namespace}"${attributes}>${content}</${root}>`;
}

function widthOf(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.min(MAX_WIDTH, Math.max(most, text.length + 2)), MIN_WIDTH);
}
