import { hasBegun } from '../../registry/certain-date.ts';
import { eventDate } from '../../registry/derive/last-evidence.ts';
import type { Agreement, AgreementState, Event, Partner, Registry } from '../../registry/model.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';
import { compareNewest } from '../../registry/sort.ts';
import { formatEdtf } from '../../i18n/format-date.ts';
import { useMessages } from '../../i18n/translate.ts';
import { eventDateText } from '../parts/event-date.ts';
import { localize, type LangText } from '../parts/text-view.ts';

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

/** Papers that may bind today, then those that are over, each newest first and with its state; those not known to be made are left out. */
export function papersToShow(partner: Partner, locale: Locale): { lines: BriefLine[]; more?: string } {
  const t = useMessages(locale);
  const made = partner.agreements.filter(({ state }) => !NOT_MADE.includes(state));
  const isOver = ({ state }: Agreement) => OVER.includes(state);
  const papers = [...made.filter((paper) => !isOver(paper)), ...made.filter(isOver)];
  const lines = papers.slice(0, MOST_PAPERS).map((paper) => ({
    ...paperLine(paper, locale),
    state: t(`agreement.${paper.state}`),
  }));
  const rest = papers.length - lines.length;
  return rest === 0 ? { lines } : { lines, more: t.count('brief.more', rest) };
}

/** The last dated events that were held together, newest first. */
export function latestTogether({ asOf }: Registry, partner: Partner, locale: Locale): BriefLine[] {
  return partner.events
    .filter(({ data }) => data.state === 'held')
    .map((event) => ({ date: eventDate(event), line: eventLine(event, locale) }))
    .filter(({ date }) => date !== undefined && hasBegun(date, asOf))
    .sort((a, b) => compareNewest(a.date, b.date))
    .slice(0, LAST_DONE)
    .map(({ line }) => line);
}

const OVER: readonly AgreementState[] = ['expired', 'terminated', 'term-over'];
const NOT_MADE: readonly AgreementState[] = ['planned', 'unconfirmed'];

function paperLine({ data }: Agreement, locale: Locale): BriefLine {
  const t = useMessages(locale);
  return {
    date: data.signed === undefined ? t('brief.undated') : formatEdtf(data.signed, locale),
    text: localize(data.title, locale),
  };
}

function eventLine(event: Event, locale: Locale): BriefLine {
  return {
    date: eventDateText(event, locale) ?? useMessages(locale)('brief.undated'),
    text: localize(event.data.title, locale),
  };
}
