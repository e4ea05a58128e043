import { addMonths } from '../../registry/derive/calendar.ts';
import { anniversaries } from '../../registry/derive/anniversaries.ts';
import {
  expiringUntil,
  pastTerm,
  unverifiedSince,
  type VerifiedRecord,
} from '../../registry/derive/due-care.ts';
import type { YearlyReport } from '../../registry/derive/yearly-report.ts';
import type { Agreement, Registry } from '../../registry/model.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';
import { formatEdtf } from '../../i18n/format-date.ts';
import { useMessages } from '../../i18n/translate.ts';
import { renewalText, termText } from '../record/agreement-facts.ts';
import {
  agreementCard,
  associationCard,
  eventCard,
  legalActCard,
  paperCardWith,
  partnerCard,
  type CardView,
} from '../parts/card-view.ts';
import { anniversaryView, type DatedLink } from '../parts/dated-link.ts';
import { statesInReport } from './report-state.ts';
import { plain } from '../parts/text-view.ts';

/** Records under a heading of a report. */
export interface ReportGroup {
  id: string;
  title: string;
  /** What has to be said of the group as a whole. */
  remark?: string;
  cards: CardView[];
}

/** Groups of papers in a report, in the order of the page and of its tables. */
export const PAPER_GROUPS = ['made', 'changed', 'lapsed', 'inForce', 'notEstablished'] as const;

export type PaperGroup = (typeof PAPER_GROUPS)[number];

/** Groups of events in a report, in the same order. */
export const EVENT_GROUPS = ['events', 'eventsNotEstablished'] as const;

/** The heading of a group of papers or events. */
export function groupTitle(
  group: PaperGroup | (typeof EVENT_GROUPS)[number],
  { until, isFinished }: YearlyReport,
  locale: Locale,
): string {
  const t = useMessages(locale);
  return group === 'inForce' && !isFinished
    ? t('report.inForceSoFar', { date: formatEdtf(until, locale) })
    : t(`report.${group}`);
}

/** Papers and events of a year by what became of them in it. */
export function reportGroups(report: YearlyReport, locale: Locale): ReportGroup[] {
  const t = useMessages(locale);
  const date = formatEdtf(report.until, locale);
  const remarks: Partial<Record<PaperGroup, string>> = {
    inForce: t('report.inForceWhy'),
    notEstablished: t('report.notEstablishedWhy', { date }),
  };
  const papers = PAPER_GROUPS.map((name) => ({
    id: name,
    title: groupTitle(name, report, locale),
    ...(remarks[name] !== undefined && { remark: remarks[name] }),
    cards: report[name].map((agreement) => cardInReport(agreement, name, report, locale)),
  }));
  const events = EVENT_GROUPS.map((name) => ({
    id: name,
    title: groupTitle(name, report, locale),
    ...(name === 'eventsNotEstablished' && { remark: t('report.eventsNotEstablishedWhy') }),
    cards: report[name].map((event) => eventCard(event, locale)),
  }));
  // A group that is only a remainder is not spoken of when it is empty; of a quiet year one sentence says it all.
  const silent = new Set(['notEstablished', 'eventsNotEstablished', ...(isQuiet(report) ? NEWS : [])]);
  return [...papers, ...events].filter(({ id, cards }) => cards.length > 0 || !silent.has(id));
}

/** Whether nothing is known to have happened in the year. */
export function isQuiet(report: YearlyReport): boolean {
  return NEWS.every((group) => report[group].length === 0);
}

const NEWS = ['made', 'changed', 'lapsed', 'events'] as const;

/** What the department should keep an eye on as of today: terms that end or are over, and records to be held against their sources. */
export function careGroups(registry: Registry, locale: Locale): ReportGroup[] {
  const t = useMessages(locale);
  const expiring = expiringUntil(registry, addMonths(registry.asOf, MONTHS));
  const past = pastTerm(registry).filter((agreement) => !expiring.includes(agreement));
  const termCard = (agreement: Agreement) =>
    paperCardWith(agreement, locale, agreement.state, [
      ...termTags(agreement, locale),
      t(`agreement.${agreement.state}`),
    ]);
  return [
    { id: 'expiring', title: t('report.expiring'), cards: expiring.map(termCard) },
    { id: 'pastTerm', title: t('report.pastTerm'), cards: past.map(termCard) },
    {
      id: 'unverified',
      title: t('report.unverified'),
      cards: unverifiedSince(registry, addMonths(registry.asOf, -MONTHS)).map((record) =>
        unverifiedCard(registry, record, locale),
      ),
    },
  ];
}

/** The anniversaries of the next twelve months, the soonest first. */
export function comingAnniversaries(registry: Registry, locale: Locale): DatedLink[] {
  return anniversaries(registry, { from: registry.asOf, months: MONTHS }).map((coming) =>
    anniversaryView(coming, locale),
  );
}

const MONTHS = 12;

function cardInReport(
  agreement: Agreement,
  group: PaperGroup,
  report: YearlyReport,
  locale: Locale,
): CardView {
  const state = report.isFinished ? report.states.get(agreement) : agreement.state;
  return paperCardWith(agreement, locale, state, [
    ...(group === 'lapsed' ? termTags(agreement, locale) : []),
    ...statesInReport(agreement, report, locale),
  ]);
}

function termTags(agreement: Agreement, locale: Locale): string[] {
  return [termText(agreement, locale), renewalText(agreement, locale)].filter((text) => text !== undefined);
}

function unverifiedCard(registry: Registry, record: VerifiedRecord, locale: Locale): CardView {
  const t = useMessages(locale);
  const card = cardOf(registry, record, locale);
  const { verified } = record.data;
  const when =
    verified === undefined
      ? t('site.notVerified')
      : t('site.verified', { date: formatEdtf(verified, locale) });
  return { ...card, tags: [...card.tags, plain(when)] };
}

function cardOf(registry: Registry, record: VerifiedRecord, locale: Locale): CardView {
  switch (record.collection) {
    case 'partners':
      return partnerCard(record, locale, registry);
    case 'agreements':
      return agreementCard(record, locale);
    case 'associations':
      return associationCard(record, locale);
    case 'legal-acts':
      return legalActCard(record, locale);
    case 'events':
      return eventCard(record, locale);
  }
}
