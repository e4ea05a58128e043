import type { ReportColumn } from '../format/site.ts';
import { yearlyReport } from '../registry/derive/yearly-report.ts';
import { absolute } from '../routes.ts';
import type { Registry } from '../registry/model.ts';
import type { Locale } from '../format/localized-text.ts';
import { pageContext } from '../views/context.ts';
import type { ReportGroup } from '../views/report/report-groups.ts';
import { reportIndexView, reportView } from '../views/report/report-view.ts';

/** The report of a year with what is due today, as data: what its page and the page of all reports tell. */
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
  care: { title: string; groups: DocumentGroup[] };
}

/** Entries under a heading. */
export interface DocumentGroup {
  id: string;
  title: string;
  remark?: string;
  rows: DocumentRow[];
}

/** A paper or event of the year with the columns of the tables, or something that is due with some words on it. */
export interface DocumentRow {
  id?: string;
  date: string;
  title: string;
  address: string;
  cells?: Partial<Record<ReportColumn, string>>;
  notes?: string[];
}

/** The report of a year as data. */
export function reportDocument(registry: Registry, year: number, locale: Locale): ReportDocument {
  const ctx = pageContext(registry, locale);
  const { until, isFinished } = yearlyReport(registry, year);
  const { title, remarks, groups, counts } = reportView(ctx, year);
  const { careTitle, care, anniversaries } = reportIndexView(ctx);
  const address = (href: string) => absolute(registry.site.url, href);
  const groupOf = ({ cards, ...group }: ReportGroup): DocumentGroup => ({
    ...group,
    rows: cards.map(({ id, date, title: name, href, cells, tags }) => ({
      ...{ id, date, title: name.text, address: address(href) },
      ...(cells === undefined ? { notes: tags.map(({ text }) => text) } : { cells }),
    })),
  });
  const coming = anniversaries.map(({ date, text, what, href }) => ({
    ...{ date, title: text.text, address: address(href), notes: [what.text] },
  }));
  return {
    ...{ year, language: locale, title, until, isFinished, remarks },
    groups: groups.map(groupOf),
    counts: counts.map(({ rows, ...table }) => ({
      ...table,
      rows: rows.map(({ text, ...numbers }) => ({ text: text.text, ...numbers })),
    })),
    care: {
      title: careTitle,
      groups: [
        ...care.map(groupOf),
        { id: 'anniversaries', title: ctx.t('report.anniversaries'), rows: coming },
      ],
    },
  };
}
