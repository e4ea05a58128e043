import { hasBegun } from '../../registry/certain-date.ts';
import { eventDate } from '../../registry/derive/event-date.ts';
import type { Agreement, Event, Partner } from '../../registry/model.ts';
import type { AgreementState } from '../../registry/states.ts';
import { compareNewest } from '../../registry/sort.ts';
import type { PageContext } from '../context.ts';
import { eventDateText } from '../parts/event-date.ts';
import type { LangText } from '../parts/text-view.ts';

/** A dated line of the sheet. */
export interface BriefLine {
  date: string;
  text: LangText;
  /** State of a paper in the registry's words. */
  state?: string;
}

/** So many papers leave room for everything else on one page. */
const MOST_PAPERS = 6;
const LAST_DONE = 3;

/**
 * Papers that may bind today, then those that are over, each newest first and with its state; those not known to be
 * made are left out.
 */
export function papersToShow(ctx: PageContext, partner: Partner): { lines: BriefLine[]; more?: string } {
  const { t } = ctx;
  const made = partner.agreements.filter(({ state }) => !NOT_MADE.includes(state));
  const isOver = ({ state }: Agreement) => OVER.includes(state);
  const papers = [...made.filter((paper) => !isOver(paper)), ...made.filter(isOver)];
  const lines = papers.slice(0, MOST_PAPERS).map((paper) => ({
    ...paperLine(ctx, paper),
    state: t(`agreement.${paper.state}`),
  }));
  const rest = papers.length - lines.length;
  return rest === 0 ? { lines } : { lines, more: t.count('brief.more', rest) };
}

/** The last dated events that were held together, newest first. */
export function latestTogether(ctx: PageContext, partner: Partner): BriefLine[] {
  return partner.events
    .filter(({ data }) => data.state === 'held')
    .map((event) => ({ date: eventDate(event), line: eventLine(ctx, event) }))
    .filter(({ date }) => date !== undefined && hasBegun(date, ctx.registry.asOf))
    .sort((a, b) => compareNewest(a.date, b.date))
    .slice(0, LAST_DONE)
    .map(({ line }) => line);
}

const OVER: readonly AgreementState[] = ['expired', 'terminated', 'term-over'];
const NOT_MADE: readonly AgreementState[] = ['planned', 'unconfirmed'];

function paperLine(ctx: PageContext, { data }: Agreement): BriefLine {
  const { t } = ctx;
  return {
    date: data.signed === undefined ? t('brief.undated') : ctx.date(data.signed),
    text: ctx.text(data.title),
  };
}

function eventLine(ctx: PageContext, event: Event): BriefLine {
  return {
    date: eventDateText(ctx, event) ?? ctx.t('brief.undated'),
    text: ctx.text(event.data.title),
  };
}
