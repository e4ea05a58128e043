import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { ReportColumn } from '../format/site.ts';
import { languageOfPages } from '../i18n/locales.ts';
import { useMessages } from '../i18n/translate.ts';
import { packAnew } from './pack-anew.ts';
import { placeFor, repeatElement } from './repeat-element.ts';
import type { DocumentGroup, DocumentRow, DocumentTable, ReportDocument } from './report-document.ts';

/**
 * A yearly report as a document to file (Office Open XML): title, city, period, figures, tables, notes with sources,
 * numbered pages. The same report gives the same bytes.
 */
export async function docx(report: ReportDocument): Promise<Uint8Array<ArrayBuffer>> {
  const t = useMessages(languageOfPages(report.language, [report.language]));
  const notes = new Map<string, number>();
  const rows: string[][][] = [];
  const groups = report.groups.flatMap((group) => groupParts(group, { notes, rows }, t));
  const file = new Document({
    title: report.title,
    creator: report.registry,
    lastModifiedBy: report.registry,
    description: report.period,
    keywords: REPORT_KEYWORD,
    styles: {
      default: {
        document: { run: { font: FONT, size: 24, language: { value: report.language } } },
        title: { run: { font: FONT, size: 32, bold: true }, paragraph: { spacing: { after: 120 } } },
        heading1: { run: { font: FONT, size: 26, bold: true }, paragraph: HEADING },
      },
    },
    sections: [
      {
        properties: { page: { margin: MARGIN } },
        footers: { default: footer(report, t) },
        children: [
          text(report.city),
          new Paragraph({ text: report.title, heading: HeadingLevel.TITLE }),
          text(report.registry),
          text(t('report.period', { period: report.period })),
          ...report.remarks.map((remark) => text(remark)),
          ...numberTable(report.figures),
          ...groups,
          ...numberTable(report.totals),
          ...report.counts.flatMap(numberTable),
          heading(t('report.notes')),
          text(placeFor(0), SMALL),
          heading(t('report.datesTitle')),
          ...[report.dates, ...report.about, report.address].map((line) => text(line, SMALL)),
        ],
      },
    ],
  });
  const listed = [...notes].map(([note, number]) => [`${number}. ${note}`]);
  const day = `${report.until}T00:00:00Z`;
  return packAnew(await Packer.toBuffer(file), {
    // The library writes the moment at which it runs.
    [CORE]: (xml) => xml.replaceAll(/(?<=W3CDTF">)[^<]+/gu, day),
    'word/document.xml': (xml) => repeatElement(repeatElement(xml, 'w:tr', rows), 'w:p', [listed]),
  });
}

/** Whether a file is a document that `docx` made. */
export function isReportDocument(bytes: Uint8Array): boolean {
  try {
    const { [CORE]: core } = unzipSync(bytes, { filter: ({ name }) => name === CORE });
    return core !== undefined && strFromU8(core).includes(`>${REPORT_KEYWORD}<`);
  } catch {
    return false;
  }
}

/** The file of a document that tells of it as a whole. */
const CORE = 'docProps/core.xml';
/** By this keyword a document is known as a yearly report. */
const REPORT_KEYWORD = 'yearly-report';
const FONT = 'Times New Roman';
const SMALL = 20;
/** In twentieths of a point: 20 mm, and 30 mm at the side where papers are filed. */
const MARGIN = { top: 1134, bottom: 1134, left: 1701, right: 851 };
const HEADING = { spacing: { before: 240, after: 80 }, keepNext: true };
/** Widths of the columns, in twentieths of a point: they fill the page between its margins. */
const ENTRY_COLUMNS = [560, 1800, 5594, 1400] as const;
const PAGE = ENTRY_COLUMNS.reduce((sum, width) => sum + width, 0);
const NUMBER = 1200;

function groupParts(group: DocumentGroup, entries: Entries, t: Translate): (Paragraph | Table)[] {
  const { title, remark, isCounted, count, rows } = group;
  const head = heading(`${title}: ${count}`);
  if (isCounted) return [head];
  const titles = [t('report.column.number'), t('column.date'), t('column.title'), t('column.sources')];
  entries.rows.push(rows.map((row, index) => [String(index + 1), ...entryTexts(row, entries.notes, t)]));
  return [
    head,
    ...(remark === undefined ? [] : [text(remark, SMALL)]),
    table([...ENTRY_COLUMNS], titles, [ENTRY_CELLS]),
  ];
}

/** Date, title, what else it is, and the numbers of the notes that name its sources. */
function entryTexts(row: DocumentRow, notes: Map<string, number>, t: Translate): string[] {
  const words = Object.entries(row.cells ?? {})
    .filter(([column, value]) => !ELSEWHERE.has(column) && value !== '')
    .map(([column, value]) =>
      SPEAKING.has(column) ? value : `${t(`column.${column as ReportColumn}`)}: ${value}`,
    );
  const numbers = row.sources.map(({ text: label, address }) => {
    const note = `${label}. ${address}`;
    const number = notes.get(note) ?? notes.size + 1;
    notes.set(note, number);
    return `[${number}]`;
  });
  return [row.date, row.title, words.join(' · '), numbers.join(', ')];
}

/** What tells of the entries, beside the document: it is put in when the document is made. */
interface Entries {
  /** The number of each note. */
  notes: Map<string, number>;
  /** For each table: the texts of its rows. */
  rows: string[][][];
}

/** Columns that the table of a document tells in another place. */
const ELSEWHERE: ReadonlySet<string> = new Set(['group', 'date', 'title', 'sources', 'address']);
/** Columns that need no name to be understood. */
const SPEAKING: ReadonlySet<string> = new Set(['kind', 'partners', 'state']);

/** The cells of an entry, with places for its texts. */
const ENTRY_CELLS = [
  [text(placeFor(0), SMALL)],
  [text(placeFor(1), SMALL)],
  [
    new Paragraph({ children: [new TextRun({ text: placeFor(2), bold: true, size: SMALL })] }),
    text(placeFor(3), SMALL),
  ],
  [text(placeFor(4), SMALL)],
];

function numberTable({ title, heads, rows, remark }: DocumentTable): (Paragraph | Table)[] {
  const widths = [PAGE - NUMBER * heads.length, ...heads.map(() => NUMBER)];
  const cells = rows.map(({ text: name, values }) => [name, ...values].map((value) => [text(value, SMALL)]));
  return [
    heading(title),
    table(widths, ['', ...heads], cells),
    ...(remark === undefined ? [] : [text(remark, SMALL)]),
  ];
}

function table(widths: number[], titles: readonly string[], rows: readonly Paragraph[][][]): Table {
  const row = (cells: readonly Paragraph[][], isHead: boolean) =>
    new TableRow({
      ...(isHead && { tableHeader: true }),
      cantSplit: true,
      children: cells.map(
        (children, index) =>
          new TableCell({
            children,
            width: { size: widths[index] ?? NUMBER, type: WidthType.DXA },
            margins: { top: 40, bottom: 40, left: 80, right: 80 },
          }),
      ),
    });
  const head = titles.map((title) => [
    new Paragraph({ children: [new TextRun({ text: title, bold: true, size: SMALL })] }),
  ]);
  return new Table({
    columnWidths: widths,
    width: { size: PAGE, type: WidthType.DXA },
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}

function footer({ registry, title }: ReportDocument, t: Translate): Footer {
  const [before = '', between = ''] = t('report.pageOf', { page: '\uE000', pages: '\uE000' }).split('\uE000');
  const children = [`${registry}. ${title}. ${before}`, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ children, size: 18 })] }),
    ],
  });
}

function heading(title: string): Paragraph {
  return new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 });
}

function text(line: string, size?: number): Paragraph {
  return new Paragraph({ children: [new TextRun({ text: line, ...(size && { size }) })] });
}

type Translate = ReturnType<typeof useMessages>;
