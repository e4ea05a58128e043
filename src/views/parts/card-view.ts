import type { Agreement, Association, Event, LegalAct, Partner } from '../../registry/model.ts';
import type { AgreementState } from '../../registry/states.ts';
import type { NamedRecord, PageContext } from '../context.ts';
import { partnerOnMap } from '../map/partner-map.ts';
import { dormantState } from './dormant-state.ts';
import { evidenceYears } from './evidence-years.ts';
import { eventDateText } from './event-date.ts';
import { shortState } from './short-state.ts';
import type { TieSign } from './sign-paths.ts';
import { plain, type LangText, type LinkView } from './text-view.ts';
import { tieSign } from './tie-sign.ts';

/** A record as it stands in a list. */
export interface CardView {
  /** Its own id on the page, where something leads to it. */
  anchor?: string;
  collection: string;
  id: string;
  href: string;
  title: LangText;
  /** Of a partner. */
  sign?: TieSign;
  /** What it is: kind, and country or state beside it. */
  tags: LangText[];
  /** When, in words; says so when the date is not established. */
  date: string;
  hasDate: boolean;
  summary?: LangText;
  /** Where the map shows it selected. */
  place?: string;
  /** Other papers that this one stands with, by the word for how. */
  relations?: { term: string; links: LinkView[] }[];
  /** How the state reads at a glance: alive, over, or neither. */
  tone: 'good' | 'past' | 'neutral';
  /** The word for a relation that is ended or paused. */
  dormant?: string;
}

/** How the states of a paper read at a glance; what is not here is neither alive nor over. */
const TONES: Readonly<Partial<Record<AgreementState, CardView['tone']>>> = {
  'in-force': 'good',
  'in-term': 'good',
  'open-ended': 'good',
  'term-renewed': 'good',
  resumed: 'good',
  expired: 'past',
  terminated: 'past',
  'term-over': 'past',
  suspended: 'past',
};

/** A partner in a list: since when, in what state, and when it last showed life. */
export function partnerCard(ctx: PageContext, partner: Partner): CardView {
  const { t } = ctx;
  const place = partnerOnMap(ctx, partner);
  const dormant = dormantState(ctx, partner);
  const { data, since, state } = partner;
  const evidence = evidenceYears(ctx, partner);
  return {
    ...base(ctx, partner),
    tags: [
      ctx.text(partner.kind.label),
      ...(data.country === undefined ? [] : [ctx.country(data.country)]),
      ...(evidence === undefined ? [] : [plain(t('card.evidence', { years: evidence }))]),
      // The last one is marked where a relation is over.
      ...(state === undefined || state === 'established' ? [] : [plain(t(`relation.${state}`))]),
    ],
    ...dated(ctx, since?.date),
    sign: tieSign(ctx.registry, partner),
    summary: ctx.text(data.summary),
    ...(place !== undefined && { place }),
    tone: dormant !== undefined ? 'past' : state === undefined ? 'neutral' : 'good',
    ...(dormant !== undefined && { dormant }),
  };
}

/** A paper in a list. */
export function agreementCard(ctx: PageContext, agreement: Agreement): CardView {
  const { state } = agreement;
  const word = shortState(ctx, state);
  return paperCardWith(ctx, agreement, state, word === '' ? [] : [word]);
}

/** A paper with other words beside its kind, read at a glance as being in a state; `undefined`: that is not known. */
export function paperCardWith(
  ctx: PageContext,
  agreement: Agreement,
  state: AgreementState | undefined,
  words: readonly string[],
): CardView {
  return {
    ...base(ctx, agreement),
    tags: [ctx.text(agreement.kind.label), ...words.map(plain)],
    ...dated(ctx, agreement.data.signed),
    summary: ctx.text(agreement.data.summary),
    tone: state === undefined ? 'neutral' : (TONES[state] ?? 'neutral'),
  };
}

/** A paper among others of its partner: with the papers it rests on, carries out, amends or replaces. */
export function paperCard(ctx: PageContext, agreement: Agreement): CardView {
  const { t } = ctx;
  const relations = (['basedOn', 'implements', 'amends', 'replaces'] as const)
    .map((field) => ({
      term: t(`fact.${field}`),
      links: agreement[field].map(ctx.link),
    }))
    .filter(({ links }) => links.length > 0);
  return { ...agreementCard(ctx, agreement), ...(relations.length > 0 && { relations }) };
}

/** An association in a list. */
export function associationCard(ctx: PageContext, association: Association): CardView {
  const { t } = ctx;
  const { data } = association;
  return {
    ...base(ctx, association),
    tags: [plain(t(`scope.${data.scope}`)), plain(t(`membership.${data.membership.state}`))],
    ...dated(ctx, data.membership.since, t('unknown.memberSince')),
    summary: ctx.text(data.summary),
    tone: ({ member: 'good', former: 'past', applied: 'neutral' } as const)[data.membership.state],
  };
}

/** A legal act in a list. */
export function legalActCard(ctx: PageContext, act: LegalAct): CardView {
  const { t } = ctx;
  return {
    ...base(ctx, act),
    tags: [
      ctx.text(act.kind.label),
      ...(act.data.number ? [ctx.text(act.data.number)] : []),
      plain(t(`force.${act.force}`)),
    ],
    ...dated(ctx, act.data.date),
    summary: ctx.text(act.data.summary),
    tone: act.force === 'in-force' ? 'good' : act.force === 'not-in-force' ? 'past' : 'neutral',
  };
}

/** An event in a list; on the page of a partner its other partners are named. */
export function eventCard(ctx: PageContext, event: Event, on?: Partner): CardView {
  const { t } = ctx;
  const date = eventDateText(ctx, event);
  return {
    ...base(ctx, event),
    tags: [
      ctx.text(event.kind.label),
      ...(event.data.state === 'held' ? [] : [plain(t(`event.${event.data.state}`))]),
      ...event.partners.filter((partner) => partner !== on).map((partner) => ctx.text(partner.data.name)),
    ],
    date: date ?? t('unknown.date'),
    hasDate: date !== undefined,
    summary: ctx.text(event.data.summary),
    tone: event.data.state === 'cancelled' ? 'past' : 'neutral',
  };
}

function base(ctx: PageContext, record: NamedRecord) {
  const { collection, id } = record;
  const { href, text } = ctx.link(record);
  return { collection, id, href, title: text };
}

function dated(ctx: PageContext, date: string | undefined, unknown = ctx.t('unknown.date')) {
  return date === undefined ? { date: unknown, hasDate: false } : { date: ctx.date(date), hasDate: true };
}
