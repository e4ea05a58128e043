import { parseEdtf, type CalendarDate } from '../format/edtf.ts';
import type { EdtfText } from '../format/edtf-date.ts';

/** A date as a line of years shows it. Days are counted from 1 January 1970. */
export interface DrawnDate {
  /** First day of what is drawn. */
  start: number;
  /** The day after its last day. */
  end: number;
  approximate: boolean;
  uncertain: boolean;
}

/**
 * How to draw an EDTF date. An interval without an end is drawn up to today, "on or after" and "on or before" as the
 * date they name. `undefined` for what is no date.
 *
 * @param today `YYYY-MM-DD`
 */
export function drawnDate(text: EdtfText, today: string): DrawnDate | undefined {
  const value = parseEdtf(text);
  const from = value?.start ?? value?.end;
  const to = value?.end ?? value?.start;
  if (!value || !from || !to) return undefined;
  const isRunning = value.kind === 'interval' && value.start !== undefined && value.end === undefined;
  const start = firstDay(from);
  const end = Math.max(isRunning ? dayNumber(today) + 1 : dayAfter(to), start + 1);
  const { approximate, uncertain } = value;
  return { start, end, approximate, uncertain };
}

/** Days from 1 January 1970 to a day `YYYY-MM-DD`; negative before. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

/** Days from 1 January 1970 to the first day of a year. */
export function yearStart(year: number): number {
  return dayNumber(`${String(year).padStart(4, '0')}-01-01`);
}

/** The year in which a day lies. */
export function yearOfDay(day: number): number {
  return new Date(day * DAY).getUTCFullYear();
}

const DAY = 86_400_000;

function firstDay({ year, month = 1, day = 1 }: CalendarDate): number {
  const digits = (number: number, length: number): string => String(number).padStart(length, '0');
  return dayNumber(`${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`);
}

/** The day after the last day that the date can mean. */
function dayAfter({ year, month, day }: CalendarDate): number {
  if (month === undefined) return yearStart(year + 1);
  if (day === undefined) return month === 12 ? yearStart(year + 1) : firstDay({ year, month: month + 1 });
  return firstDay({ year, month, day }) + 1;
}
