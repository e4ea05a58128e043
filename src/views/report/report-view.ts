import { reportYears, yearlyReport, type YearlyReport } from '../../registry/derive/yearly-report.ts';
import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
import type { DatedLink } from '../parts/dated-link.ts';
import { plain } from '../parts/text-view.ts';
import { eventTables, figuresTable, totalsTable, type NumberTable } from './report-figures.ts';
import { careGroups, comingAnniversaries, isQuiet, reportGroups, type ReportGroup } from './report-groups.ts';

/** Everything the page of a yearly report prints. */
export interface ReportView {
  frame: FrameView;
  title: string;
  lead: string;
  /** What has to be said of the year as a whole: that it is not over, or that nothing is known of it. */
  remarks: string[];
  downloads: { text: string; href: string }[];
  /** What a department is asked, with the years beside. */
  figures: NumberTable;
  groups: ReportGroup[];
  /** Every paper of the registry, counted once. */
  totals: NumberTable;
  /** Held at a time that nobody knows. */
  undatedEvents?: { text: string; href: string };
  /** Events of the year by kind and by partner. */
  counts: NumberTable[];
  /** What the days mean that the site names. */
  dates: string;
  years: YearLink[];
}

/** A link to the report of a year. */
interface YearLink {
  text: string;
  href: string;
  current: boolean;
}

/** The index of the reports: the years, and what the department should keep an eye on. */
export interface ReportIndexView {
  frame: FrameView;
  title: string;
  lead: string;
  years: YearLink[];
  /** What is known of the years without a report. */
  otherYears: string;
  dates: string;
  careTitle: string;
  care: ReportGroup[];
  anniversaries: DatedLink[];
}

/** The report of a year in one language. */
export function reportView(ctx: PageContext, year: number): ReportView {
  const { registry, locale, t } = ctx;
  const report = yearlyReport(registry, year);
  const title = reportTitle(ctx, report);
  return {
    frame: frameView(ctx, {
      href: route.report(locale, String(year)),
      title,
      description: t('report.description', { year }),
      above: [{ href: route.reports(locale), text: plain(t('report.index')) }],
    }),
    title,
    lead: t('report.lead'),
    remarks: reportRemarks(ctx, report),
    downloads: (['docx', 'xlsx', 'csv'] as const).map((format) => ({
      text: t(`report.${format}`),
      href: route.reportFile(locale, String(year), format),
    })),
    figures: figuresTable(ctx, year),
    groups: reportGroups(ctx, report, false),
    totals: totalsTable(ctx, report),
    ...(report.eventsUndated.length > 0 && {
      undatedEvents: {
        text: t('report.undatedEvents', { count: t.count('count.events', report.eventsUndated.length) }),
        href: route.filter(locale, 'events', 'year', 'undated'),
      },
    }),
    counts: eventTables(ctx, report),
    dates: datesText(ctx),
    years: yearLinks(ctx, year),
  };
}

/** The index of the reports in one language. */
export function reportIndexView(ctx: PageContext): ReportIndexView {
  const { registry, locale, t } = ctx;
  const title = t('report.index');
  const lead = t('report.lead');
  return {
    frame: frameView(ctx, { href: route.reports(locale), title, description: lead }),
    title,
    lead,
    years: yearLinks(ctx),
    otherYears: t('report.otherYears', { date: ctx.date(registry.asOf) }),
    dates: datesText(ctx),
    careTitle: t('report.care', { date: ctx.date(registry.asOf) }),
    care: careGroups(ctx),
    anniversaries: comingAnniversaries(ctx),
  };
}

/** The title of a report; that of a year that is not over says up to which day it tells. */
export function reportTitle(ctx: PageContext, { year, until, isFinished }: YearlyReport): string {
  const { t } = ctx;
  return isFinished ? t('report.title', { year }) : t('report.titleSoFar', { year, date: ctx.date(until) });
}

/** What has to be said of a year as a whole. */
function reportRemarks(ctx: PageContext, report: YearlyReport): string[] {
  const { t } = ctx;
  return [
    ...(report.isFinished ? [] : [t('report.soFar', { year: report.year, date: ctx.date(report.until) })]),
    ...(isQuiet(report) ? [t('report.quiet')] : []),
  ];
}

/** The one explanation of the days that reports, records and the foot of the pages name. */
function datesText({ registry, t, date }: PageContext): string {
  return t('report.dates', { data: date(registry.site.dataDate), today: date(registry.asOf) });
}

function yearLinks(ctx: PageContext, current?: number): YearLink[] {
  const { registry, locale } = ctx;
  return reportYears(registry).map((year) => ({
    text: String(year),
    href: route.report(locale, String(year)),
    current: year === current,
  }));
}
