import type { ReportColumn } from '../format/site.ts';
import { yearlyReport } from '../registry/derive/yearly-report.ts';
import { absolute } from '../routes.ts';
import type { Registry } from '../registry/model.ts';
import type { Locale } from '../format/localized-text.ts';
import type { PageContext } from '../views/context.ts';
import type { NumberTable } from '../views/report/report-figures.ts';
import type { ReportSource } from '../views/report/report-cells.ts';
import { reportGroups, type ReportGroup } from '../views/report/report-groups.ts';
import { reportIndexView, reportView } from '../views/report/report-view.ts';

/** The report of a year with what is due today, as data: what its page and the page of all reports tell. */
export interface ReportDocument {
  year: number;
  language: Locale;
  title: string;
  /** Of whom and by whom it is: the city, the registry, and what the foot of its pages says. */
  city: string;
  registry: string;
  about: string[];
  /** The page that tells the same. */
  address: string;
  period: string;
  /** The day that closes the report, `YYYY-MM-DD`. */
  until: string;
  isFinished: boolean;
  remarks: string[];
  figures: DocumentTable;
  /** Each paper of the report in one group, and the events. */
  groups: DocumentGroup[];
  totals: DocumentTable;
  counts: DocumentTable[];
  /** What the days mean that the report names. */
  dates: string;
  /** What is due on the registry's day; told by the report of the year of that day alone. */
  care?: { title: string; groups: DocumentGroup[] };
}

/** Numbers under headings. */
export interface DocumentTable {
  title: string;
  heads: string[];
  rows: { text: string; values: string[] }[];
  remark?: string;
}

/** Entries under a heading. */
export interface DocumentGroup {
  id: string;
  title: string;
  remark?: string;
  /** Whether only their number is told where there is little room. */
  isCounted: boolean;
  /** How many entries there are, told or not. */
  count: number;
  rows: DocumentRow[];
}

/** A paper or event of the year with the columns of the tables, or something that is due with some words on it. */
export interface DocumentRow {
  id?: string;
  date: string;
  title: string;
  address: string;
  sources: ReportSource[];
  cells?: Partial<Record<ReportColumn, string>>;
  notes?: string[];
}

/** The report of a year as data. @param isWhole with all records; else those alone that a reader can take in */
export function reportDocument(ctx: PageContext, year: number, isWhole = true): ReportDocument {
  const { registry, locale } = ctx;
  const report = yearlyReport(registry, year);
  const { until, isFinished } = report;
  const { frame, title, remarks, figures, groups: listed, totals, counts, dates } = reportView(ctx, year);
  const groups = isWhole ? reportGroups(ctx, report) : listed;
  const { home, title: name, url } = registry.site;
  return {
    ...{ year, language: locale, title, until, isFinished, remarks },
    city: ctx.words(home.fullName ?? home.name),
    registry: ctx.words(name),
    about: frame.footerLines.map(({ text }) => text),
    address: absolute(url, frame.href),
    period: ctx.date(`${String(year).padStart(4, '0')}-01-01/${until}`),
    figures: plainTable(figures),
    groups: groups.map((group) => plainGroup(group, registry)),
    totals: plainTable(totals),
    counts: counts.map(plainTable),
    dates,
    ...(!isFinished && { care: careOf(ctx) }),
  };
}

function plainTable({ title, heads, rows, remark }: NumberTable): DocumentTable {
  return {
    ...{ title, ...(remark !== undefined && { remark }) },
    heads: heads.map(({ text }) => text),
    rows: rows.map(({ text, values }) => ({ text: text.text, values })),
  };
}

function plainGroup(
  { id, title, remark, shown, count, cards }: ReportGroup,
  registry: Registry,
): DocumentGroup {
  return {
    ...{ id, title, ...(remark !== undefined && { remark }) },
    isCounted: shown === 'counted',
    count,
    rows: cards.map(({ id: record, date, title: name, href, cells, sources = [], tags }) => ({
      ...{ id: record, date, title: name.text, address: absolute(registry.site.url, href), sources },
      ...(cells === undefined ? { notes: tags.map(({ text }) => text) } : { cells }),
    })),
  };
}

function careOf(ctx: PageContext) {
  const { registry } = ctx;
  const { careTitle, care, anniversaries } = reportIndexView(ctx);
  const coming = anniversaries.map(({ date, text, what, href }) => ({
    ...{
      date,
      title: text.text,
      address: absolute(registry.site.url, href),
      sources: [],
      notes: [what.text],
    },
  }));
  return {
    title: careTitle,
    groups: [
      ...care.map((group) => plainGroup(group, registry)),
      {
        id: 'anniversaries',
        title: ctx.t('report.anniversaries'),
        isCounted: false,
        count: coming.length,
        rows: coming,
      },
    ],
  };
}
