import { addMonths } from '../../registry/derive/calendar.ts';
import { anniversaries } from '../../registry/derive/anniversaries.ts';
import {
  expiringUntil,
  pastTerm,
  unverifiedSince,
  type VerifiedRecord,
} from '../../registry/derive/due-care.ts';
import type { YearlyReport } from '../../registry/derive/yearly-report.ts';
import type { Agreement } from '../../registry/model.ts';
import type { PageContext } from '../context.ts';
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
import { plain } from '../parts/text-view.ts';
import { verifiedText } from '../parts/verified-text.ts';
import { renewalText, termText } from '../record/agreement-term.ts';
import { statesInReport } from './report-state.ts';

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

type PaperGroup = (typeof PAPER_GROUPS)[number];

/** Groups of events in a report, in the same order. */
export const EVENT_GROUPS = ['events', 'eventsNotEstablished'] as const;

/** The heading of a group of papers or events. */
export function groupTitle(
  ctx: PageContext,
  group: PaperGroup | (typeof EVENT_GROUPS)[number],
  { until, isFinished }: YearlyReport,
): string {
  const { t } = ctx;
  return group === 'inForce' && !isFinished
    ? t('report.inForceSoFar', { date: ctx.date(until) })
    : t(`report.${group}`);
}

/** Papers and events of a year by what became of them in it. */
export function reportGroups(ctx: PageContext, report: YearlyReport): ReportGroup[] {
  const { t } = ctx;
  const date = ctx.date(report.until);
  const remarks: Partial<Record<PaperGroup, string>> = {
    inForce: t('report.inForceWhy'),
    notEstablished: t('report.notEstablishedWhy', { date }),
  };
  const papers = PAPER_GROUPS.map((name) => ({
    id: name,
    title: groupTitle(ctx, name, report),
    ...(remarks[name] !== undefined && { remark: remarks[name] }),
    cards: report[name].map((agreement) => cardInReport(ctx, agreement, name, report)),
  }));
  const events = EVENT_GROUPS.map((name) => ({
    id: name,
    title: groupTitle(ctx, name, report),
    ...(name === 'eventsNotEstablished' && { remark: t('report.eventsNotEstablishedWhy') }),
    cards: report[name].map((event) => eventCard(ctx, event)),
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

/**
 * What the department should keep an eye on as of today: terms that end or are over, and records to be held against
 * their sources.
 */
export function careGroups(ctx: PageContext): ReportGroup[] {
  const { registry, t } = ctx;
  const expiring = expiringUntil(registry, addMonths(registry.asOf, MONTHS));
  const past = pastTerm(registry).filter((agreement) => !expiring.includes(agreement));
  const termCard = (agreement: Agreement) =>
    paperCardWith(ctx, agreement, agreement.state, [
      ...termTags(ctx, agreement),
      t(`agreement.${agreement.state}`),
    ]);
  return [
    { id: 'expiring', title: t('report.expiring'), cards: expiring.map(termCard) },
    { id: 'pastTerm', title: t('report.pastTerm'), cards: past.map(termCard) },
    {
      id: 'unverified',
      title: t('report.unverified'),
      cards: unverifiedSince(registry, addMonths(registry.asOf, -MONTHS)).map((record) =>
        unverifiedCard(ctx, record),
      ),
    },
  ];
}

/** The anniversaries of the next twelve months, the soonest first. */
export function comingAnniversaries(ctx: PageContext): DatedLink[] {
  const { registry } = ctx;
  return anniversaries(registry, { from: registry.asOf, months: MONTHS }).map((coming) =>
    anniversaryView(ctx, coming),
  );
}

const MONTHS = 12;

function cardInReport(
  ctx: PageContext,
  agreement: Agreement,
  group: PaperGroup,
  report: YearlyReport,
): CardView {
  const state = report.isFinished ? report.states.get(agreement) : agreement.state;
  return paperCardWith(ctx, agreement, state, [
    ...(group === 'lapsed' ? termTags(ctx, agreement) : []),
    ...statesInReport(ctx, agreement, report),
  ]);
}

function termTags(ctx: PageContext, agreement: Agreement): string[] {
  return [termText(ctx, agreement), renewalText(ctx, agreement)].filter((text) => text !== undefined);
}

function unverifiedCard(ctx: PageContext, record: VerifiedRecord): CardView {
  const card = cardOf(ctx, record);
  return { ...card, tags: [...card.tags, plain(verifiedText(ctx, record.data.verified))] };
}

function cardOf(ctx: PageContext, record: VerifiedRecord): CardView {
  switch (record.collection) {
    case 'partners':
      return partnerCard(ctx, record);
    case 'agreements':
      return agreementCard(ctx, record);
    case 'associations':
      return associationCard(ctx, record);
    case 'legal-acts':
      return legalActCard(ctx, record);
    case 'events':
      return eventCard(ctx, record);
  }
}
