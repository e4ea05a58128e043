import { wrapText } from '../../check/reporters/wrap-text.ts';
import type {
  DocumentGroup,
  DocumentRow,
  DocumentTable,
  ReportDocument,
} from '../../export/report-document.ts';
import { visibleText } from '../../i18n/finding-texts/visible-text.ts';
import type { ReportCommandWords } from '../../i18n/editor-texts/report-command-words.ts';

/** The report for a terminal: a heading for each group with its number, and an entry for each paper and event. */
export function reportText(document: ReportDocument, { words, width = 100 }: TextOptions): string {
  const group = ({ title, remark, isCounted, count, rows }: DocumentGroup) =>
    [
      `${title}: ${count === 0 ? words.none : count}`,
      ...(isCounted || remark === undefined ? [] : wrapText(remark, width - 2).map(indented)),
      ...(isCounted ? [] : rows.flatMap((row) => entryLines(row, Math.max(width, NARROWEST)))),
    ].join('\n');
  const table = ({ title, heads, rows, remark }: DocumentTable) =>
    [
      title,
      ...rows.flatMap(({ text, values }) => {
        const numbers = values.map((value, index) => `${heads[index] ?? ''}: ${value}`).join('; ');
        return [...wrapText(text, width - 2), ...wrapText(numbers, width - 4).map(indented)].map(indented);
      }),
      ...(remark === undefined ? [] : wrapText(remark, width - 2).map(indented)),
    ].join('\n');
  const { care } = document;
  return [
    [document.title, '='.repeat(document.title.length)].join('\n'),
    ...document.remarks.map((remark) => wrapText(remark, width).join('\n')),
    table(document.figures),
    ...document.groups.map(group),
    table(document.totals),
    ...document.counts.map(table),
    wrapText(document.dates, width).join('\n'),
    ...(care === undefined
      ? []
      : [[care.title, '-'.repeat(care.title.length)].join('\n'), ...care.groups.map(group)]),
  ].join('\n\n');
}

const NARROWEST = 60;
const INDENT = '  ';
/** Width of the dates, beside which the rest of an entry stands. */
const DATE = 20;

function entryLines({ date, title, ...row }: DocumentRow, width: number): string[] {
  const left = date.length > DATE ? [date] : [];
  const room = width - INDENT.length - DATE - 1;
  const right = [...wrapText(title, room), ...wrapText(notesOf(row).join(' · '), room)].filter(Boolean);
  return [
    ...left.map(indented),
    ...right.map((line, at) =>
      indented(`${(at === 0 && left.length === 0 ? date : '').padEnd(DATE)} ${line}`),
    ),
  ];
}

/** The columns of the content but those that the heading and the first line of an entry tell already. */
function notesOf({ cells = {}, notes }: Pick<DocumentRow, 'cells' | 'notes'>): string[] {
  const { group: _group, date: _date, title: _title, ...rest } = cells;
  return notes ?? Object.values(rest).filter(Boolean);
}

function indented(line: string): string {
  return INDENT + visibleText(line);
}

interface TextOptions {
  words: ReportCommandWords;
  /** Characters in a line. */
  width?: number | undefined;
}
