import { addMonths } from '../../registry/derive/calendar.ts';
import { anniversaries } from '../../registry/derive/anniversaries.ts';
import {
  expiringUntil,
  pastTerm,
  unverifiedSince,
  type VerifiedRecord,
} from '../../registry/derive/due-care.ts';
import type { PaperGroup, RelationNews, YearlyReport } from '../../registry/derive/yearly-report.ts';
import type { Agreement, Event } from '../../registry/model.ts';
import { hasMessage } from '../../i18n/messages/index.ts';
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
import {
  relationCells,
  reportCells,
  reportSources,
  sourcesAsNotes,
  type ReportCells,
  type ReportSource,
} from './report-cells.ts';
import { statesInReport } from './report-state.ts';

/** Records under a heading of a report. */
export interface ReportGroup {
  id: string;
  title: string;
  /** What has to be said of the group as a whole. */
  remark?: string;
  /** Whether the records are listed, folded away, or only counted. Left out: listed. */
  shown?: 'folded' | 'counted';
  /** How many records there are, listed or not. */
  count: number;
  cards: ReportCard[];
}

/** A record in a report: as the page lists it, and what the tables say of it. */
interface ReportCard extends CardView {
  cells?: ReportCells;
  /** What it rests on, for a document. */
  sources?: ReportSource[];
}

/**
 * The papers of a report by what became of them by the end of the year, and the events of the year, in the order of the
 * page and of its tables; what is empty is left out.
 * @param isWhole whether all records are wanted; else those alone that a reader can take in
 */
export function reportGroups(ctx: PageContext, report: YearlyReport, isWhole = true): ReportGroup[] {
  const date = ctx.date(report.until);
  return GROUPS.flatMap(([id, usual]) => {
    const records = recordsOf(report, id);
    const isNews = NEWS.some((news) => news === id);
    const shown = !isWhole && !isNews && records.length > MOST_OLD ? 'counted' : usual;
    const listed = !isWhole && shown === 'counted' ? [] : records;
    if (records.length === 0) return [];
    const title = ctx.t(`report.${id}`, { date });
    const why = `report.${id}Why`;
    return {
      id,
      title,
      ...(hasMessage(why) && { remark: ctx.t(why, { date }) }),
      ...(shown && { shown }),
      count: records.length,
      cards: listed.map((record) => reportCard(ctx, record, { id, title, report })),
    };
  });
}

/** More papers of earlier years are counted on a page and in a document; the tables have them all. */
const MOST_OLD = 50;

/** Whether nothing is known to have happened in the year. */
export function isQuiet(report: YearlyReport): boolean {
  return NEWS.every((group) => recordsOf(report, group).length === 0);
}

const NEWS = ['made', 'perhapsMade', 'changed', 'lapsed', 'relations', 'events', 'eventsPerhaps'] as const;

const GROUPS: readonly (readonly [GroupName, ReportGroup['shown']?])[] = [
  ['made'],
  ['perhapsMade'],
  ['changed'],
  ['lapsed'],
  ['relations'],
  ['events'],
  ['eventsPerhaps'],
  ['inForce'],
  ['unclear', 'folded'],
  ['undated', 'counted'],
  ['over', 'counted'],
  ['notConcluded', 'counted'],
  ['eventsUndated', 'counted'],
];

type GroupName = PaperGroup | 'relations' | 'events' | 'eventsPerhaps' | 'eventsUndated';

function recordsOf(report: YearlyReport, id: GroupName): readonly (Agreement | Event | RelationNews)[] {
  return id === 'relations' || id === 'events' || id === 'eventsPerhaps' || id === 'eventsUndated'
    ? report[id]
    : report.papers[id];
}

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
  return (
    [
      { id: 'expiring', cards: expiring.map(termCard) },
      { id: 'pastTerm', cards: past.map(termCard) },
      {
        id: 'unverified',
        cards: unverifiedSince(registry, addMonths(registry.asOf, -MONTHS)).map((record) =>
          unverifiedCard(ctx, record),
        ),
      },
    ] as const
  ).map(({ id, cards }) => ({ id, title: t(`report.${id}`), count: cards.length, cards }));
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
  record: Agreement | Event | RelationNews,
  { id, title, report }: { id: GroupName; title: string; report: YearlyReport },
): ReportCard {
  if ('step' in record) return relationCard(ctx, record, title);
  const sources = reportSources(ctx, record);
  if (record.collection === 'events') {
    const states = [ctx.t(`event.${record.data.state}`)];
    return {
      ...eventCard(ctx, record),
      cells: reportCells(ctx, record, { group: title, states }),
      sources,
    };
  }
  const states = statesInReport(ctx, record, report);
  const tags = [...(id === 'lapsed' ? termTags(ctx, record) : []), ...states];
  const state = report.isFinished ? report.states.get(record) : record.state;
  return {
    ...paperCardWith(ctx, record, state, tags),
    cells: reportCells(ctx, record, { group: title, states }),
    sources,
  };
}

function relationCard(ctx: PageContext, news: RelationNews, group: string): ReportCard {
  const { partner, step } = news;
  const { summary: _, ...card } = partnerCard(ctx, partner);
  return {
    ...card,
    date: step.date === undefined ? ctx.t('unknown.date') : ctx.date(step.date),
    hasDate: step.date !== undefined,
    tags: [ctx.text((step.kind ?? partner.kind).label), plain(ctx.t(`relation.${step.state}`))],
    ...(step.note && { summary: ctx.text(step.note) }),
    cells: relationCells(ctx, news, group),
    sources: sourcesAsNotes(
      ctx,
      step.citations.map(({ record }) => record),
    ),
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
