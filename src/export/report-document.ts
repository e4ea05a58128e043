import { yearlyReport } from '../registry/derive/yearly-report.ts';
import type { Registry } from '../registry/model.ts';
import type { ReportColumn } from '../format/site.ts';
import type { Locale } from '../format/localized-text.ts';
import { absolute } from '../routes.ts';
import { pageContext } from '../views/context.ts';
import type { CardView } from '../views/parts/card-view.ts';
import { careGroups, comingAnniversaries, reportGroups } from '../views/report/report-groups.ts';
import { countTables, reportRemarks, reportTitle } from '../views/report/report-view.ts';
import { reportRows } from './report-table.ts';

/** The report of a year in one language with what is due today, as plain data: the page and its tables in one. */
export interface ReportDocument {
  year: number;
  language: Locale;
  title: string;
  /** The day that closes the report, `YYYY-MM-DD`. */
  until: string;
  isFinished: boolean;
  remarks: string[];
  groups: DocumentGroup[];
  counts: { title: string; rows: { text: string; events: string; participants: string }[] }[];
  /** What is due on the registry's day, whatever the year of the report. */
  care: {
    title: string;
    groups: { id: string; title: string; rows: DocumentLine[] }[];
    anniversaries: { title: string; rows: DocumentLine[] };
  };
}

/** Papers or events under a heading. */
interface DocumentGroup {
  id: string;
  title: string;
  remark?: string;
  /** `cells` has the columns of the table by name, in their order. */
  rows: { id: string; date: string; title: string; cells: Partial<Record<ReportColumn, string>> }[];
}

/** A record with some words on it. */
export interface DocumentLine {
  date: string;
  title: string;
  notes: string[];
  address: string;
}

/** The report of a year as plain data. */
export function reportDocument(registry: Registry, year: number, locale: Locale): ReportDocument {
  const ctx = pageContext(registry, locale);
  const report = yearlyReport(registry, year);
  const rows = reportRows(ctx, report);
  const address = (href: string) => absolute(registry.site.url, href);
  return {
    year,
    language: locale,
    title: reportTitle(ctx, report),
    until: report.until,
    isFinished: report.isFinished,
    remarks: reportRemarks(ctx, report),
    groups: reportGroups(ctx, report).map(({ id, title, remark, cards }) => ({
      id,
      title,
      ...(remark !== undefined && { remark }),
      rows: rows
        .filter(({ group }) => group === id)
        .map((row, at) => ({
          id: row.id,
          date: cards[at]?.date ?? '',
          title: cards[at]?.title.text ?? '',
          cells: Object.fromEntries(row.cells),
        })),
    })),
    counts: countTables(ctx, report).map(({ title, rows: counted }) => ({
      title,
      rows: counted.map(({ text, ...numbers }) => ({ text: text.text, ...numbers })),
    })),
    care: {
      title: ctx.t('report.care', { date: ctx.date(registry.asOf) }),
      groups: careGroups(ctx).map(({ id, title, cards }) => ({
        id,
        title,
        rows: cards.map((card) => lineOf(card, address)),
      })),
      anniversaries: {
        title: ctx.t('report.anniversaries'),
        rows: comingAnniversaries(ctx).map(({ date, text, what, href }) => ({
          date,
          title: text.text,
          notes: [what],
          address: address(href),
        })),
      },
    },
  };
}

function lineOf({ date, title, tags, href }: CardView, address: (href: string) => string): DocumentLine {
  return { date, title: title.text, notes: tags.map(({ text }) => text), address: address(href) };
}
