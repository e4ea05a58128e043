import type { LinkedRecord, Source } from '../../registry/linked-record.ts';
import type { Agreement, Association, Event, LegalAct, Partner, Term } from '../../registry/model.ts';
import type { AgreementState } from '../../registry/states.ts';
import type { EdtfText } from '../../format/edtf-date.ts';
import type { NamedRecord, PageContext } from '../context.ts';
import { activityTitle, activityView } from '../parts/activity-view.ts';
import { dormantState } from '../parts/dormant-state.ts';
import { eventDateText, eventKindText } from '../parts/event-date.ts';
import { evidenceYears } from '../parts/evidence-years.ts';
import { joined, plain } from '../parts/text-view.ts';
import { tieSign } from '../parts/tie-sign.ts';
import type { ListColumn } from './list-input.ts';
import { DRAWN_COLUMN, type ColumnName } from './list-state.ts';
import type { CellView } from './row-view.ts';
import { shortForce, shortState } from '../parts/short-state.ts';

/** What the list of each collection tells of a record, column by column, so that a row has one or two lines. */
export const listColumns = {
  partner: (ctx: PageContext): ListColumn<Partner>[] => [
    {
      ...titleColumn<Partner>(ctx, 'partners'),
      cell: (partner) => ({ ...ctx.link(partner).text, sign: tieSign(ctx.registry, partner) }),
    },
    countryColumn(ctx),
    dateColumn(ctx.t('ties.since'), ({ since }) => dateCell(ctx, since?.date), true),
    {
      ...textColumn('state', ctx.t('ties.state'), (partner: Partner) => ({
        text: ctx.t(`ties.${partner.state ?? 'named'}`),
        ...(dormantState(ctx, partner) !== undefined && { tone: 'over' }),
      })),
      isLabelled: true,
    },
    evidenceColumn(ctx),
    countColumn(ctx, 'papers', ctx.t('list.head.papers'), ({ agreements }) => agreements.length, true),
    countColumn(ctx, 'events', ctx.t('list.head.events-held'), ({ events }) => events.length, true),
    activityColumn(ctx),
  ],
  /** Partners of all kinds in one table, their kind in place of the drawing. */
  comparedPartner: (ctx: PageContext): ListColumn<Partner>[] =>
    listColumns
      .partner(ctx)
      .filter(({ name }) => name !== DRAWN_COLUMN)
      .toSpliced(1, 0, kindColumn(ctx)),
  agreement: (ctx: PageContext): ListColumn<Agreement>[] => [
    dateColumn(ctx.t('column.date'), ({ data }) => dateCell(ctx, data.signed)),
    titleColumn(ctx, 'agreements'),
    partnersColumn(ctx),
    kindColumn(ctx),
    stateColumn(ctx, ({ state }) => ({
      text: shortState(ctx, state),
      ...(OVER.includes(state) && { tone: 'over' }),
    })),
    countColumn(ctx, 'signatories', ctx.t('list.head.signatories'), ({ signatories }) => signatories.length),
    sourcesColumn(ctx),
  ],
  association: (ctx: PageContext): ListColumn<Association>[] => [
    titleColumn(ctx, 'associations'),
    dateColumn(ctx.t('fact.memberSince'), ({ data }) => dateCell(ctx, data.membership.since), true),
    textColumn('state', ctx.t('list.head.membership'), ({ data: { membership } }) => ({
      text: ctx.t(`membership.${membership.state}`),
      ...(membership.state === 'former' && { tone: 'over' }),
    })),
    sourcesColumn(ctx),
  ],
  legalAct: (ctx: PageContext): ListColumn<LegalAct>[] => [
    dateColumn(ctx.t('column.date'), ({ data }) => dateCell(ctx, data.date)),
    titleColumn(ctx, 'legal-acts'),
    kindColumn(ctx),
    textColumn('number', ctx.t('fact.number'), ({ data: { number } }) =>
      number === undefined ? NOTHING : ctx.text(number),
    ),
    stateColumn(ctx, ({ force }) => ({
      text: shortForce(ctx, force),
      ...(force === 'not-in-force' && { tone: 'over' }),
    })),
    sourcesColumn(ctx),
  ],
  event: (ctx: PageContext): ListColumn<Event>[] => [
    dateColumn(ctx.t('column.date'), (event) => plain(eventDateText(ctx, event) ?? '')),
    titleColumn(ctx, 'events'),
    partnersColumn(ctx),
    textColumn('kind', ctx.t('column.kind'), (event) => ({
      ...eventKindText(ctx, event),
      ...(event.data.state === 'cancelled' && { tone: 'over' }),
    })),
    sourcesColumn(ctx),
  ],
  source: (ctx: PageContext): ListColumn<Source>[] => [
    dateColumn(ctx.t('column.date'), ({ data }) => dateCell(ctx, data.date)),
    titleColumn(ctx, 'sources'),
    textColumn('publisher', ctx.t('fact.publisher'), ({ data }) => ctx.text(data.publisher)),
    countColumn(ctx, 'supports', ctx.t('list.head.supports'), ({ supports }) => supports.length),
  ],
} as const;

/** States of papers that are over. */
const OVER: readonly AgreementState[] = ['expired', 'terminated', 'term-over', 'suspended'];

const NOTHING = plain('');

function titleColumn<Item extends NamedRecord>(
  ctx: PageContext,
  collection: Item['collection'],
): ListColumn<Item> {
  return {
    name: 'title',
    title: ctx.t(`list.head.${collection}`),
    cell: (record) => ctx.link(record).text,
    sorts: ['name', '-title'],
  };
}

function dateColumn<Item>(
  title: string,
  cell: (record: Item) => CellView,
  isLabelled = false,
): ListColumn<Item> {
  return { name: 'date', title, cell, sorts: ['newest', 'oldest'], isLabelled };
}

function dateCell(ctx: PageContext, date: EdtfText | undefined): CellView {
  return date === undefined ? NOTHING : plain(ctx.date(date));
}

function textColumn<Item>(
  name: ColumnName,
  title: string,
  cell: (record: Item) => CellView,
): ListColumn<Item> {
  return { name, title, cell, sorts: [name, `-${name}`] };
}

/** The state of a paper or act; one that is not known is said to be so. */
function stateColumn<Item>(ctx: PageContext, cell: (record: Item) => CellView): ListColumn<Item> {
  const told = (record: Item): CellView => {
    const known = cell(record);
    return known.text === '' ? { text: ctx.t('short.unknown'), tone: 'unknown' } : known;
  };
  return { ...textColumn('state', ctx.t('column.state'), told), isLabelled: true };
}

function countryColumn(ctx: PageContext): ListColumn<Partner> {
  return textColumn('country', ctx.t('fact.country'), ({ data: { country } }) =>
    country === undefined ? NOTHING : ctx.country(country),
  );
}

function kindColumn<Item extends { kind: Term }>(ctx: PageContext): ListColumn<Item> {
  return textColumn('kind', ctx.t('column.kind'), ({ kind }) => ctx.text(kind.label));
}

function partnersColumn<Item extends { partners: readonly Partner[] }>(ctx: PageContext): ListColumn<Item> {
  return textColumn('partners', ctx.t('column.partners'), ({ partners }) =>
    joined(
      partners.map(({ data }) => ctx.text(data.name)),
      ', ',
    ),
  );
}

function evidenceColumn(ctx: PageContext): ListColumn<Partner> {
  return {
    name: 'evidence',
    title: ctx.t('ties.evidence'),
    cell: (partner) => plain(evidenceYears(ctx, partner) ?? ''),
    sorts: ['-evidence', 'evidence'],
    isLabelled: true,
  };
}

/** A number, the largest first; none is not worth a sign. */
/** @param isCounted whether none is a count; else it is what nobody says */
function countColumn<Item>(
  ctx: PageContext,
  name: ColumnName,
  title: string,
  count: (record: Item) => number,
  isCounted = false,
): ListColumn<Item> {
  const cell = (record: Item): CellView => {
    const number = count(record);
    return number === 0 && !isCounted ? NOTHING : plain(ctx.number(number));
  };
  return { name, title, cell, sorts: [`-${name}`, name], isLabelled: true };
}

/** How many sources stand behind any of what a record says. */
function sourcesColumn<Item extends LinkedRecord>(ctx: PageContext): ListColumn<Item> {
  return countColumn(ctx, 'sources', ctx.t('column.sources'), ({ citationsOf }) => {
    const cited = Object.values(citationsOf).flatMap((citations) => citations.map(({ record }) => record));
    return new Set(cited).size;
  });
}

/** The years of the registry as a line; it has no words of its own, the numbers beside it say the same. */
function activityColumn(ctx: PageContext): ListColumn<Partner> {
  return {
    name: 'activity',
    title: activityTitle(ctx),
    cell: (partner) => {
      const activity = activityView(ctx, partner);
      return activity.marks.length === 0 ? NOTHING : { text: '', activity };
    },
  };
}
