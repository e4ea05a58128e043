import { hasBegun } from '../../registry/certain-date.ts';
import { eventDate, isToldOf } from '../../registry/derive/event-date.ts';
import type { Agreement, Event, Partner } from '../../registry/model.ts';
import type { AgreementState } from '../../registry/states.ts';
import { compareNewest } from '../../registry/sort.ts';
import type { PageContext } from '../context.ts';
import { eventDateText } from '../parts/event-date.ts';
import type { LangText } from '../parts/text-view.ts';
import { shortState } from '../parts/short-state.ts';
import { signatoryViews } from '../record/signatory-view.ts';

/** A dated line of the sheet. */
export interface BriefLine {
  date: string;
  text: LangText;
  /** State of a paper or event in the registry's words. */
  state?: string;
  /** Who signed it, each with the name in its own script. */
  signed?: { name: LangText; nativeName?: LangText }[];
}

/** So much leaves room for everything else on one page. */
export interface BriefLimits {
  papers: number;
  events: number;
}

export const ONE_LANGUAGE: BriefLimits = { papers: 5, events: 3 };
export const TWO_LANGUAGES: BriefLimits = { papers: 4, events: 2 };

/**
 * Papers that may bind today, then those that are over, each newest first and with its state; those without a date come
 * last, and those not known to be made are left out.
 */
export function papersToShow(
  ctx: PageContext,
  partner: Partner,
  limits: BriefLimits,
): { lines: BriefLine[]; more?: string } {
  const { t } = ctx;
  const made = partner.agreements.filter(({ state }) => !NOT_MADE.includes(state));
  const isOver = ({ state }: Agreement) => OVER.includes(state);
  const dated = made.filter(({ data }) => data.signed !== undefined);
  const undated = made.filter(({ data }) => data.signed === undefined);
  const papers = [...dated.filter((paper) => !isOver(paper)), ...dated.filter(isOver), ...undated];
  const lines = papers.slice(0, limits.papers).map((paper) => paperLine(ctx, paper));
  const rest = papers.length - lines.length;
  return rest === 0 ? { lines } : { lines, more: t.count('brief.more', rest) };
}

/** The last dated events that were held together, newest first; those that are not confirmed say so. */
export function latestTogether(ctx: PageContext, partner: Partner, limits: BriefLimits): BriefLine[] {
  return partner.events
    .filter(isToldOf)
    .map((event) => ({ date: eventDate(event), line: eventLine(ctx, event) }))
    .filter(({ date }) => date !== undefined && hasBegun(date, ctx.registry.asOf))
    .sort((a, b) => compareNewest(a.date, b.date))
    .slice(0, limits.events)
    .map(({ line }) => line);
}

const OVER: readonly AgreementState[] = ['expired', 'terminated', 'term-over'];
const NOT_MADE: readonly AgreementState[] = ['planned', 'unconfirmed'];

function paperLine(ctx: PageContext, agreement: Agreement): BriefLine {
  const { t } = ctx;
  const { data, state } = agreement;
  const word = shortState(ctx, state);
  const signed = signatoryViews(ctx, agreement);
  return {
    date: data.signed === undefined ? t('brief.undated') : ctx.date(data.signed),
    text: ctx.text(data.title),
    ...(word !== '' && { state: word }),
    ...(signed.length > 0 && {
      signed: signed.map(({ name, nativeName }) => ({ name, ...(nativeName && { nativeName }) })),
    }),
  };
}

function eventLine(ctx: PageContext, event: Event): BriefLine {
  return {
    date: eventDateText(ctx, event) ?? ctx.t('brief.undated'),
    text: ctx.text(event.data.title),
    ...(event.data.state === 'unconfirmed' && { state: ctx.t('event.unconfirmed') }),
  };
}
