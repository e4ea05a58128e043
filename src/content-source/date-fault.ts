import { daysInMonth } from '../format/days-in-month.ts';
import { parseEdtf } from '../format/edtf.ts';

/**
 * Why a text that looks like a date is none: no calendar has the day, a period ends before it begins, the day and the
 * month can be exchanged, or the year is short. Empty where it does not look like one.
 */
export function dateFault(text: string): DateFault | '' {
  const [start, end, ...more] = text.split('/').map((part) => parseEdtf(part));
  if (start && end && more.length === 0) return start.earliest > end.latest ? 'backwards' : '';
  const [, first = '', mark, second = '', year] =
    /^(\d{1,2})([./])(\d{1,2})[./](\d{2}|\d{4})$/u.exec(text) ?? [];
  if (year?.length === 2) return 'short-year';
  if (year !== undefined) {
    const isDay = isInCalendar(year, second, first);
    const isTurned = mark === '/' && isInCalendar(year, first, second);
    if (isDay && isTurned) return 'two-ways';
    return isDay || isTurned ? '' : 'no-such-day';
  }
  const [, isoYear, month = '', day = '1'] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(text) ?? [];
  return isoYear === undefined || isInCalendar(isoYear, month, day) ? '' : 'no-such-day';
}

function isInCalendar(year: string, month: string, day: string): boolean {
  const [y, m, d] = [year, month, day].map(Number) as [number, number, number];
  return m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m);
}

type DateFault = 'backwards' | 'no-such-day' | 'short-year' | 'two-ways';
