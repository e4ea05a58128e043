import { strToU8, zipSync } from 'fflate';
import type { TableCell, Table } from './table.ts';
import { xmlText } from './xml-text.ts';

/** Widest column, in characters; longer texts wrap. */
const MAX_WIDTH = 60;
const MIN_WIDTH = 10;

/**
 * A table as an Excel workbook (Office Open XML) with one sheet, see {@link workbook}.
 * @param sheet name of the sheet, at most 31 characters of those that Excel allows
 */
export function xlsx(table: Table, sheet: string): Uint8Array<ArrayBuffer> {
  return workbook([{ sheet, table }]);
}

/**
 * Tables as an Excel workbook, a sheet for each. Cells are texts or numbers, so none is taken for a formula. The same
 * tables give the same bytes. Works in the browser too, where no worker of foreign code may run.
 */
export function workbook(sheets: readonly { sheet: string; table: Table }[]): Uint8Array<ArrayBuffer> {
  const parts = sheets.map((_, index) => `worksheets/sheet${index + 1}`);
  const files = {
    '[Content_Types].xml': xml(
      'Types',
      `${PACKAGE}/content-types`,
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        partType('workbook', 'sheet.main') +
        partType('styles', 'styles') +
        parts.map((part) => partType(part, 'worksheet')).join(''),
    ),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': xml(
      'workbook',
      SHEET,
      `<sheets>${sheets.map(({ sheet }, index) => `<sheet name="${xmlText(sheet)}" sheetId="${index + 1}" r:id="r${index + 1}"/>`).join('')}</sheets>`,
      ` xmlns:r="${DOCUMENT}"`,
    ),
    'xl/_rels/workbook.xml.rels': relations([
      ...parts.map((part) => ['worksheet', `${part}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': xml('styleSheet', SHEET, STYLES),
    ...Object.fromEntries(
      sheets.map(({ table }, index) => [
        `xl/${parts[index]}.xml`,
        xml('worksheet', SHEET, sheetContent(table)),
      ]),
    ),
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

/** The first style is for plain cells, the second for the head; long texts wrap in both. The third is for numbers. */
const STYLES =
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>' +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="3">${[0, 1].map(cellStyle).join('')}` +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs>';

const NUMBER = 2;

function cellStyle(font: number): string {
  return (
    `<xf numFmtId="49" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1">` +
    '<alignment vertical="top" wrapText="1"/></xf>'
  );
}

function sheetContent({ head, rows }: Table): string {
  const columns = head.map((title, index) => {
    const width = widthOf([title, ...rows.map((row) => String(row[index] ?? ''))]);
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  return (
    '<sheetViews><sheetView workbookViewId="0">' +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    (columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '') +
    `<sheetData>${rowContent(head, 1)}${rows.map((row) => rowContent(row, 0)).join('')}</sheetData>`
  );
}

function rowContent(cells: readonly TableCell[], style: number): string {
  const written = cells.map((value) =>
    typeof value === 'number'
      ? `<c s="${NUMBER}"><v>${value}</v></c>`
      : `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`,
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
