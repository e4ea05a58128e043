import { strFromU8, unzipSync } from 'fflate';

/**
 * Rows of the first sheet of an Excel workbook as texts: shared and inline strings, numbers as Excel keeps them, dates
 * as `YYYY-MM-DD`, formulas by their last result.
 * @throws when the bytes are no workbook
 */
export function readXlsx(bytes: Uint8Array): string[][] {
  const files = unzipSync(bytes, { filter: ({ name }) => /^xl\/.*\.(?:xml|rels)$/u.test(name) });
  const text = (name: string) => (files[name] === undefined ? '' : strFromU8(files[name]));
  const workbook = text('xl/workbook.xml');
  const sheet = text(firstSheet(workbook, text('xl/_rels/workbook.xml.rels')));
  if (sheet === '') throw new RangeError('The workbook has no sheet');
  const strings = elements(text('xl/sharedStrings.xml'), 'si').map(({ inner }) => stringOf(inner));
  const dateStyles = stylesOfDates(text('xl/styles.xml'));
  const firstDay = /date1904="(?:1|true)"/u.test(workbook) ? DAY_1904 : DAY_1900;
  const rows: string[][] = [];
  for (const { attributes, inner } of elements(sheet, 'row')) {
    const row: string[] = [];
    for (const cell of elements(inner, 'c')) {
      const column = columnNumber(attribute(cell.attributes, 'r').replace(/\d/gu, '')) ?? row.length;
      row[column] = cellText(cell, { strings, dateStyles, firstDay });
    }
    const at = Number(attribute(attributes, 'r')) - 1;
    rows[at >= 0 ? at : rows.length] = Array.from(row, (value: string | undefined) => value ?? '');
  }
  return Array.from(rows, (row: string[] | undefined) => row ?? []);
}

function cellText({ attributes, inner }: Element, { strings, dateStyles, firstDay }: Workbook): string {
  const [value] = elements(inner, 'v');
  const raw = unescape(value?.inner ?? '');
  switch (attribute(attributes, 't')) {
    case 's':
      return strings[Number(raw)] ?? '';
    case 'inlineStr':
      return stringOf(inner);
    case 'str':
    case 'e':
    case 'd':
      return raw.replace(/T00:00:00.*$/u, '').trim();
    default: {
      const isDate = raw !== '' && dateStyles.has(Number(attribute(attributes, 's') || 0));
      return isDate ? isoDay(firstDay + Math.floor(Number(raw)) * DAY) : raw;
    }
  }
}

/** The sheet that stands first in the workbook, whatever its file is called. */
function firstSheet(workbook: string, relations: string): string {
  const [sheet] = elements(workbook, 'sheet');
  const id = sheet && /:id="([^"]*)"/u.exec(sheet.attributes)?.[1];
  const relation = elements(relations, 'Relationship').find(
    ({ attributes }) => attribute(attributes, 'Id') === id,
  );
  const target = relation ? attribute(relation.attributes, 'Target') : 'worksheets/sheet1.xml';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** Numbers of the cell styles that show a number as a date. */
function stylesOfDates(styles: string): ReadonlySet<number> {
  const own = new Map(
    elements(styles, 'numFmt').map(({ attributes }) => [
      attribute(attributes, 'numFmtId'),
      unescape(attribute(attributes, 'formatCode')),
    ]),
  );
  const [cells] = elements(styles, 'cellXfs');
  const isDate = (format: string) => {
    const code = own.get(format)?.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./gu, '');
    return code === undefined ? BUILT_IN_DATES.has(Number(format)) : /[dy]/iu.test(code);
  };
  return new Set(
    elements(cells?.inner ?? '', 'xf').flatMap(({ attributes }, at) =>
      isDate(attribute(attributes, 'numFmtId')) ? [at] : [],
    ),
  );
}

const BUILT_IN_DATES: ReadonlySet<number> = new Set([14, 15, 16, 17, 22, 27, 30, 36, 50, 57]);

const DAY = 86_400_000;
/** Day 0 of the two calendars; the first counts a 29 February 1900 that never was. */
const DAY_1900 = Date.UTC(1899, 11, 30);
const DAY_1904 = Date.UTC(1904, 0, 1);

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Text of a string item; pronunciation aids are left out. */
function stringOf(item: string): string {
  const spoken = item.replaceAll(/<(?:\w+:)?rPh\b[^]*?<\/(?:\w+:)?rPh>/gu, '');
  return elements(spoken, 't')
    .map(({ inner }) => unescape(inner))
    .join('')
    .trim();
}

/** Elements of a name, in order; with or without a prefix. They do not hold others of their own name. */
function elements(xml: string, name: string): Element[] {
  const pattern = new RegExp(`<(?:\\w+:)?${name}((?:\\s[^>]*?)?)(?:/>|>([^]*?)</(?:\\w+:)?${name}>)`, 'gu');
  return [...xml.matchAll(pattern)].map(([, attributes = '', inner = '']) => ({ attributes, inner }));
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(attributes)?.[1] ?? '';
}

function unescape(text: string): string {
  return text
    .replaceAll(/_x([0-9A-F]{4})_/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replaceAll(/&#(x?)([0-9a-f]+);/giu, (_, hex: string, code: string) =>
      String.fromCodePoint(parseInt(code, hex ? 16 : 10)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** `A` is 0, `AA` is 26; nothing for a cell without a place. */
function columnNumber(letters: string): number | undefined {
  return letters === ''
    ? undefined
    : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

interface Element {
  attributes: string;
  inner: string;
}

interface Workbook {
  strings: readonly string[];
  dateStyles: ReadonlySet<number>;
  firstDay: number;
}
