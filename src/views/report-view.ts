import { addMonths } from '../registry/derive/calendar.ts';
import {
  eventsByKind,
  eventsByPartner,
  expiringUntil,
  reportYears,
  yearlyReport,
  type EventCount,
} from '../registry/derive/yearly-report.ts';
import type { Agreement, Event, Registry } from '../registry/model.ts';
import type { Locale, LocalizedText } from '../registry/schema/localized-text.ts';
import { parseEdtf } from '../registry/edtf.ts';
import { formatNumber } from '../i18n/format.ts';
import { useMessages } from '../i18n/translate.ts';
import { route } from '../routes.ts';
import { agreementCard, eventCard, partnerCard, type CardView } from './card-view.ts';
import { frameView, type FrameView } from './frame-view.ts';
import { localize, plain, type LangText } from './text-view.ts';

/** Everything the page of a yearly report prints. */
export interface ReportView {
  frame: FrameView;
  title: string;
  lead: string;
  downloads: { text: string; href: string }[];
  groups: ReportGroup[];
  /** Events of the year by kind and by partner. */
  counts: { title: string; rows: CountRow[] }[];
  years: { text: string; href: string; current: boolean }[];
}

/** A line of a table of counts. */
export interface CountRow {
  text: LangText;
  events: string;
  /** Says so when no source counts them. */
  participants: string;
}

/** Records under a heading of the report. */
export interface ReportGroup {
  id: string;
  title: string;
  /** What has to be said of the group as a whole. */
  remark?: string;
  cards: CardView[];
}

/** The index of the reports: the years, and what the department should keep an eye on. */
export interface ReportIndexView {
  frame: FrameView;
  title: string;
  lead: string;
  years: { text: string; href: string; current: boolean }[];
  care: ReportGroup[];
}

/** Groups of papers in a report, in the order of the page and of its tables. */
export const PAPER_GROUPS = ['made', 'changed', 'lapsed', 'inForce', 'notEstablished'] as const;

/** The report of a year in one language. */
export function reportView(registry: Registry, year: number, locale: Locale): ReportView {
  const t = useMessages(locale);
  const report = yearlyReport(registry, year);
  const title = t('report.title', { year });
  const papers = PAPER_GROUPS.map((name) => ({
    id: name,
    title: t(`report.${name}`),
    ...(name === 'notEstablished' && { remark: t('report.notEstablishedWhy') }),
    cards: report[name].map((agreement: Agreement) => agreementCard(agreement, locale)),
  }));
  const events = report.events.map((event: Event) => eventCard(event, locale));
  return {
    frame: frameView(registry, locale, {
      href: route.report(locale, String(year)),
      title,
      description: t('report.description', { year }),
      above: [{ href: route.reports(locale), text: plain(t('report.index')) }],
    }),
    title,
    lead: t('report.lead'),
    downloads: (['csv', 'xlsx'] as const).map((format) => ({
      text: t(`report.${format}`),
      href: route.reportTable(locale, String(year), format),
    })),
    groups: [...papers, { id: 'events', title: t('report.events'), cards: events }],
    counts: [
      {
        title: t('report.byKind'),
        rows: eventsByKind(registry, report).map((count) => countRow(count, count.subject.label, locale)),
      },
      {
        title: t('report.byPartner'),
        rows: eventsByPartner(registry, report).map((count) =>
          countRow(count, count.subject.data.name, locale),
        ),
      },
    ].filter(({ rows }) => rows.length > 0),
    years: yearLinks(registry, locale, year),
  };
}

/** The index of the reports in one language. */
export function reportIndexView(registry: Registry, locale: Locale): ReportIndexView {
  const t = useMessages(locale);
  const title = t('report.index');
  const expiring = expiringUntil(registry, addMonths(registry.asOf, 12));
  const yearAgo = addMonths(registry.asOf, -12);
  const isOld = (verified: string | undefined) =>
    (verified ? (parseEdtf(verified)?.latest ?? '') : '') < yearAgo;
  return {
    frame: frameView(registry, locale, { href: route.reports(locale), title, description: t('report.lead') }),
    title,
    lead: t('report.lead'),
    years: yearLinks(registry, locale),
    care: [
      {
        id: 'expiring',
        title: t('report.expiring'),
        cards: expiring.map((agreement) => agreementCard(agreement, locale)),
      },
      {
        id: 'unverified',
        title: t('report.unverified'),
        cards: [
          ...registry.partners
            .filter(({ data }) => isOld(data.verified))
            .map((partner) => partnerCard(partner, locale, registry.countries)),
          ...registry.agreements
            .filter(({ data }) => isOld(data.verified))
            .map((agreement) => agreementCard(agreement, locale)),
        ],
      },
    ],
  };
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

function yearLinks(registry: Registry, locale: Locale, current?: number): ReportView['years'] {
  return reportYears(registry).map((year) => ({
    text: String(year),
    href: route.report(locale, String(year)),
    current: year === current,
  }));
}
