import { wrapText } from '../../check/reporters/wrap-text.ts';
import type { DocumentLine, ReportDocument } from '../../export/report-document.ts';
import type { ReportCommandWords } from '../../i18n/editor-texts/report-command-words.ts';

/** The report for a terminal: a heading for each group with its number, and an entry for each paper and event. */
export function reportText(document: ReportDocument, { words, width = 100 }: TextOptions): string {
  const entry = (date: string, title: string, notes: readonly string[]) =>
    entryLines(date, title, notes, Math.max(width, NARROWEST)).join('\n');
  const lines = (rows: readonly DocumentLine[]) =>
    rows.map(({ date, title, notes }) => entry(date, title, notes));
  const group = (title: string, entries: readonly string[], remark?: string) =>
    [
      `${title}: ${entries.length === 0 ? words.none : entries.length}`,
      ...(remark === undefined || entries.length === 0 ? [] : wrapText(remark, width - 2).map(indented)),
      ...entries,
    ].join('\n');
  return [
    [document.title, '='.repeat(document.title.length)].join('\n'),
    ...document.remarks.map((remark) => wrapText(remark, width).join('\n')),
    ...document.groups.map(({ title, remark, rows }) =>
      group(
        title,
        rows.map(({ date, title: name, cells }) => entry(date, name, notesOf(cells))),
        remark,
      ),
    ),
    ...document.counts.map(({ title, rows }) =>
      [
        title,
        ...rows.map(({ text, events, participants }) =>
          indented(`${text}: ${words.counted(events, participants)}`),
        ),
      ].join('\n'),
    ),
    [document.care.title, '-'.repeat(document.care.title.length)].join('\n'),
    ...document.care.groups.map(({ title, rows }) => group(title, lines(rows))),
    group(document.care.anniversaries.title, lines(document.care.anniversaries.rows)),
  ].join('\n\n');
}

const NARROWEST = 60;
const INDENT = '  ';
/** Width of the dates, beside which the rest of an entry stands. */
const DATE = 20;

/** The columns of the content but those that the heading and the first line of an entry tell already. */
function notesOf({
  group: _group,
  date: _date,
  title: _title,
  ...cells
}: Partial<Record<string, string>>): string[] {
  return Object.values(cells).filter((cell) => cell !== undefined && cell !== '') as string[];
}

function entryLines(date: string, title: string, notes: readonly string[], width: number): string[] {
  const left = date.length > DATE ? [date] : [];
  const room = width - INDENT.length - DATE - 1;
  const right = [...wrapText(title, room), ...wrapText(notes.join(' · '), room).filter(Boolean)];
  return [
    ...left.map(indented),
    ...right.map((line, at) =>
      indented(`${(at === 0 && left.length === 0 ? date : '').padEnd(DATE)} ${line}`),
    ),
  ];
}

function indented(line: string): string {
  return INDENT + line;
}

interface TextOptions {
  words: ReportCommandWords;
  /** Characters in a line. */
  width?: number | undefined;
}
