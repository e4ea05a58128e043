import { eventsByKind, eventsByPartner, type EventCount } from '../../registry/derive/event-counts.ts';
import { reportYears, yearlyReport, type YearlyReport } from '../../registry/derive/yearly-report.ts';
import type { LocalizedText } from '../../format/localized-text.ts';
import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
import type { DatedLink } from '../parts/dated-link.ts';
import { plain, type LangText } from '../parts/text-view.ts';
import { careGroups, comingAnniversaries, isQuiet, reportGroups, type ReportGroup } from './report-groups.ts';

/** Everything the page of a yearly report prints. */
export interface ReportView {
  frame: FrameView;
  title: string;
  lead: string;
  /** What has to be said of the year as a whole: that it is not over, or that nothing is known of it. */
  remarks: string[];
  downloads: { text: string; href: string }[];
  groups: ReportGroup[];
  /** Events of the year by kind and by partner. */
  counts: CountTable[];
  years: YearLink[];
}

/** A table of counts. */
interface CountTable {
  title: string;
  rows: CountRow[];
}

/** A line of a table of counts. */
interface CountRow {
  text: LangText;
  events: string;
  /** Says so when no source counts them. */
  participants: string;
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
  /** What is known of the years without a report; `undefined` where there are none. */
  yearsBetween?: string;
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
    downloads: (['csv', 'xlsx'] as const).map((format) => ({
      text: t(`report.${format}`),
      href: route.reportTable(locale, String(year), format),
    })),
    groups: reportGroups(ctx, report),
    counts: countTables(ctx, report),
    years: yearLinks(ctx, year),
  };
}

/** The index of the reports in one language. */
export function reportIndexView(ctx: PageContext): ReportIndexView {
  const { registry, locale, t } = ctx;
  const title = t('report.index');
  const lead = t('report.lead');
  const years = yearLinks(ctx);
  return {
    frame: frameView(ctx, { href: route.reports(locale), title, description: lead }),
    title,
    lead,
    years,
    ...(years.length <= Number(years[0]?.text) - Number(years.at(-1)?.text) && {
      yearsBetween: t('report.yearsBetween'),
    }),
    careTitle: t('report.care', { date: ctx.date(registry.asOf) }),
    care: careGroups(ctx),
    anniversaries: comingAnniversaries(ctx),
  };
}

/** The title of a report; that of a year that is not over says up to which day it tells. */
function reportTitle(ctx: PageContext, { year, until, isFinished }: YearlyReport): string {
  const { t } = ctx;
  return isFinished ? t('report.title', { year }) : t('report.titleSoFar', { year, date: ctx.date(until) });
}

/** What has to be said of a year as a whole. */
function reportRemarks(ctx: PageContext, report: YearlyReport): string[] {
  const { t } = ctx;
  return [
    ...(report.isFinished ? [] : [t('report.soFar', { date: ctx.date(report.until) })]),
    ...(isQuiet(report) ? [t('report.quiet')] : []),
  ];
}

/** The events of a report counted by kind and by partner; no table where there is no event. */
function countTables(ctx: PageContext, { events }: YearlyReport): CountTable[] {
  const { registry, t } = ctx;
  return [
    {
      title: t('report.byKind'),
      rows: eventsByKind(registry, events).map((count) => countRow(ctx, count, count.subject.label)),
    },
    {
      title: t('report.byPartner'),
      rows: eventsByPartner(registry, events).map((count) => countRow(ctx, count, count.subject.data.name)),
    },
  ].filter(({ rows }) => rows.length > 0);
}

function countRow(ctx: PageContext, count: EventCount<unknown>, text: LocalizedText): CountRow {
  return {
    text: ctx.text(text),
    events: ctx.number(count.events),
    participants:
      count.participants === undefined ? ctx.t('report.notCounted') : ctx.number(count.participants),
  };
}

function yearLinks(ctx: PageContext, current?: number): YearLink[] {
  const { registry, locale } = ctx;
  return reportYears(registry).map((year) => ({
    text: String(year),
    href: route.report(locale, String(year)),
    current: year === current,
  }));
}
