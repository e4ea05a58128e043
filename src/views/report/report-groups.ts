import { addMonths } from '../../registry/derive/calendar.ts';
import { anniversaries } from '../../registry/derive/anniversaries.ts';
import {
  expiringUntil,
  pastTerm,
  unverifiedSince,
  type VerifiedRecord,
} from '../../registry/derive/due-care.ts';
import type { YearlyReport } from '../../registry/derive/yearly-report.ts';
import type { Agreement, Event } from '../../registry/model.ts';
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
import { reportCells, type ReportCells } from './report-cells.ts';
import { statesInReport } from './report-state.ts';

/** Records under a heading of a report. */
export interface ReportGroup {
  id: string;
  title: string;
  /** What has to be said of the group as a whole. */
  remark?: string;
  cards: ReportCard[];
}

/** A record in a report: as the page lists it, and what the tables say of it. */
interface ReportCard extends CardView {
  cells?: ReportCells;
}

/** Papers and events of a year by what became of them in it, in the order of the page and of its tables. */
export function reportGroups(ctx: PageContext, report: YearlyReport): ReportGroup[] {
  const { t } = ctx;
  const date = ctx.date(report.until);
  const titles: Partial<Record<GroupName, string>> = report.isFinished
    ? {}
    : { inForce: t('report.inForceSoFar', { date }) };
  const remarks: Partial<Record<GroupName, string>> = {
    inForce: t('report.inForceWhy'),
    notEstablished: t('report.notEstablishedWhy', { date }),
    eventsNotEstablished: t('report.eventsNotEstablishedWhy'),
  };
  // A group that is only a remainder is not spoken of when it is empty; of a quiet year one sentence says it all.
  const silent = new Set<GroupName>([
    'notEstablished',
    'eventsNotEstablished',
    ...(isQuiet(report) ? NEWS : []),
  ]);
  return GROUPS.filter((id) => report[id].length > 0 || !silent.has(id)).map((id) => {
    const title = titles[id] ?? t(`report.${id}`);
    const remark = remarks[id];
    return {
      id,
      title,
      ...(remark !== undefined && { remark }),
      cards: report[id].map((record) => reportCard(ctx, record, { id, title, report })),
    };
  });
}

/** Whether nothing is known to have happened in the year. */
export function isQuiet(report: YearlyReport): boolean {
  return NEWS.every((group) => report[group].length === 0);
}

const NEWS = ['made', 'changed', 'lapsed', 'events'] as const;
const GROUPS = [
  'made',
  'changed',
  'lapsed',
  'inForce',
  'notEstablished',
  'events',
  'eventsNotEstablished',
] as const;

type GroupName = (typeof GROUPS)[number];

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

function reportCard(
  ctx: PageContext,
  record: Agreement | Event,
  { id, title, report }: { id: GroupName; title: string; report: YearlyReport },
): ReportCard {
  if (record.collection === 'events') {
    const states = [ctx.t(`event.${record.data.state}`)];
    return { ...eventCard(ctx, record), cells: reportCells(ctx, record, { group: title, states }) };
  }
  const states = statesInReport(ctx, record, report);
  const tags = [...(id === 'lapsed' ? termTags(ctx, record) : []), ...states];
  const state = report.isFinished ? report.states.get(record) : record.state;
  return {
    ...paperCardWith(ctx, record, state, tags),
    cells: reportCells(ctx, record, { group: title, states }),
  };
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
