import { wrapText } from '../../check/reporters/wrap-text.ts';
import type { DocumentGroup, DocumentRow, ReportDocument } from '../../export/report-document.ts';
import { visibleText } from '../../i18n/finding-texts/visible-text.ts';
import type { ReportCommandWords } from '../../i18n/editor-texts/report-command-words.ts';

/** The report for a terminal: a heading for each group with its number, and an entry for each paper and event. */
export function reportText(document: ReportDocument, { words, width = 100 }: TextOptions): string {
  const group = ({ title, remark, rows }: DocumentGroup) =>
    [
      `${title}: ${rows.length === 0 ? words.none : rows.length}`,
      ...(remark === undefined || rows.length === 0 ? [] : wrapText(remark, width - 2).map(indented)),
      ...rows.flatMap((row) => entryLines(row, Math.max(width, NARROWEST))),
    ].join('\n');
  return [
    [document.title, '='.repeat(document.title.length)].join('\n'),
    ...document.remarks.map((remark) => wrapText(remark, width).join('\n')),
    ...document.groups.map(group),
    ...document.counts.map(({ title, rows }) =>
      [
        title,
        ...rows.map(({ text, events, participants }) =>
          indented(`${text}: ${words.counted(events, participants)}`),
        ),
      ].join('\n'),
    ),
    [document.care.title, '-'.repeat(document.care.title.length)].join('\n'),
    ...document.care.groups.map(group),
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
