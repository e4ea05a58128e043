import { parseDuration } from '../../format/duration.ts';
import { parseEdtf, type EdtfValue } from '../../format/edtf.ts';
import type { AgreementData } from '../../format/agreement.ts';
import type { EdtfText } from '../../format/edtf-date.ts';
import { addMonths, isoDate } from './calendar.ts';

/**
 * When the stated term of a paper ends. A term counted from signing ends on the anniversary, not on the day before:
 * civil codes start the count on the day after, so five years from 22 May 2015 include 22 May 2020.
 * @returns `undefined` when no end is stated, that is, an open-ended or unknown term
 */
export function termEnd({ term, signed }: Pick<AgreementData, 'term' | 'signed'>): TermEnd | undefined {
  if (term === undefined || term === 'open-ended') return undefined;
  const months = durationInMonths(term);
  if (months !== undefined) return endOfDuration(months, signed);
  const stated = parseEdtf(term);
  if (!stated || !hasEnd(stated)) return undefined;
  const unsure = stated.uncertain || stated.approximate || stated.kind === 'one-of';
  // The end of an interval is a day that still belongs to it.
  return { text: endText(stated), first: unsure ? FIRST_DAY : stated.latest, last: stated.latest, unsure };
}

/** Whether the term has no end by its own words: `open-ended`, or an interval that stays open. */
export function isOpenEnded(term: string): boolean {
  if (term === 'open-ended') return true;
  const stated = durationInMonths(term) === undefined ? parseEdtf(term) : undefined;
  return stated !== undefined && !hasEnd(stated);
}

const FIRST_DAY = '0001-01-01';
const LAST_DAY = '9999-12-31';

function durationInMonths(term: string): number | undefined {
  const duration = parseDuration(term);
  return duration && duration.count * (duration.unit === 'years' ? 12 : 1);
}

function endOfDuration(months: number, signed: EdtfText | undefined): TermEnd {
  const value = signed === undefined ? undefined : parseEdtf(signed);
  if (!value?.start || !hasEnd(value))
    return { text: undefined, first: FIRST_DAY, last: LAST_DAY, unsure: true };
  const { month, day } = value.start;
  const [first, last] = [addMonths(value.earliest, months), addMonths(value.latest, months)];
  const parts = first.split('-').length - Number(month === undefined) - Number(day === undefined);
  // A year of signing and a term of some months give no single year, one of several days no single day.
  const isVague = value.kind !== 'date' || (month === undefined && months % 12 > 0);
  const text = isVague ? undefined : first.split('-').slice(0, parts).join('-');
  return {
    text: text && qualified(text, value),
    first,
    last,
    unsure: value.uncertain || value.approximate,
  };
}

function hasEnd({ kind, end }: EdtfValue): boolean {
  return kind === 'date' || end !== undefined;
}

function endText(stated: EdtfValue): EdtfText {
  const own = stated.text.split('/')[1] ?? stated.text;
  return stated.kind === 'on-or-before' && stated.end ? isoDate(stated.end) : own;
}

function qualified(text: string, { uncertain, approximate, uncertainYearOnly }: EdtfValue): EdtfText {
  if (uncertainYearOnly) return text.replace('-', '?-');
  return text + (uncertain && approximate ? '%' : uncertain ? '?' : approximate ? '~' : '');
}

/** The end of a term, as exactly as it is known. */
interface TermEnd {
  /** Last day as EDTF; `undefined` where no EDTF date says it. */
  text: EdtfText | undefined;
  /** First and last day that it can be, `YYYY-MM-DD`. */
  first: string;
  last: string;
  /** The date it is counted from is itself in doubt. */
  unsure: boolean;
}
