import { eventsByKind, eventsByPartner, type EventCount } from '../../registry/derive/event-counts.ts';
import { reportYears, yearlyReport, type YearlyReport } from '../../registry/derive/yearly-report.ts';
import type { Registry } from '../../registry/model.ts';
import type { Locale, LocalizedText } from '../../registry/schema/localized-text.ts';
import { formatEdtf } from '../../i18n/format-date.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/translate.ts';
import { route } from '../../routes.ts';
import type { DatedLink } from '../parts/dated-link.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
import { careGroups, comingAnniversaries, isQuiet, reportGroups, type ReportGroup } from './report-groups.ts';
import { localize, plain, type LangText } from '../parts/text-view.ts';

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
export interface CountTable {
  title: string;
  rows: CountRow[];
}

/** A line of a table of counts. */
export interface CountRow {
  text: LangText;
  events: string;
  /** Says so when no source counts them. */
  participants: string;
}

/** A link to the report of a year. */
export interface YearLink {
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
  careTitle: string;
  care: ReportGroup[];
  anniversaries: DatedLink[];
}

/** The report of a year in one language. */
export function reportView(registry: Registry, year: number, locale: Locale): ReportView {
  const t = useMessages(locale);
  const report = yearlyReport(registry, year);
  const title = reportTitle(report, locale);
  return {
    frame: frameView(registry, locale, {
      href: route.report(locale, String(year)),
      title,
      description: t('report.description', { year }),
      above: [{ href: route.reports(locale), text: plain(t('report.index')) }],
    }),
    title,
    lead: t('report.lead'),
    remarks: reportRemarks(report, locale),
    downloads: (['csv', 'xlsx'] as const).map((format) => ({
      text: t(`report.${format}`),
      href: route.reportTable(locale, String(year), format),
    })),
    groups: reportGroups(report, locale),
    counts: countTables(registry, report, locale),
    years: yearLinks(registry, locale, year),
  };
}

/** The index of the reports in one language. */
export function reportIndexView(registry: Registry, locale: Locale): ReportIndexView {
  const t = useMessages(locale);
  const title = t('report.index');
  const lead = t('report.lead');
  return {
    frame: frameView(registry, locale, { href: route.reports(locale), title, description: lead }),
    title,
    lead,
    years: yearLinks(registry, locale),
    careTitle: t('report.care', { date: formatEdtf(registry.asOf, locale) }),
    care: careGroups(registry, locale),
    anniversaries: comingAnniversaries(registry, locale),
  };
}

/** The title of a report; that of a year that is not over says up to which day it tells. */
export function reportTitle({ year, until, isFinished }: YearlyReport, locale: Locale): string {
  const t = useMessages(locale);
  return isFinished
    ? t('report.title', { year })
    : t('report.titleSoFar', { year, date: formatEdtf(until, locale) });
}

/** What has to be said of a year as a whole. */
export function reportRemarks(report: YearlyReport, locale: Locale): string[] {
  const t = useMessages(locale);
  return [
    ...(report.isFinished ? [] : [t('report.soFar', { date: formatEdtf(report.until, locale) })]),
    ...(isQuiet(report) ? [t('report.quiet')] : []),
  ];
}

/** The events of a report counted by kind and by partner; no table where there is no event. */
export function countTables(registry: Registry, { events }: YearlyReport, locale: Locale): CountTable[] {
  const t = useMessages(locale);
  return [
    {
      title: t('report.byKind'),
      rows: eventsByKind(registry, events).map((count) => countRow(count, count.subject.label, locale)),
    },
    {
      title: t('report.byPartner'),
      rows: eventsByPartner(registry, events).map((count) =>
        countRow(count, count.subject.data.name, locale),
      ),
    },
  ].filter(({ rows }) => rows.length > 0);
}

function countRow(count: EventCount<unknown>, text: LocalizedText, locale: Locale): CountRow {
  return {
    text: localize(text, locale),
    events: formatNumber(count.events, locale),
    participants:
      count.participants === undefined
        ? useMessages(locale)('report.notCounted')
        : formatNumber(count.participants, locale),
  };
}

function yearLinks(registry: Registry, locale: Locale, current?: number): YearLink[] {
  return reportYears(registry).map((year) => ({
    text: String(year),
    href: route.report(locale, String(year)),
    current: year === current,
  }));
}
