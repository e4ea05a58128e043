import { daysInMonth } from '../../format/days-in-month.ts';
import type { CalendarDate } from '../../format/edtf.ts';

/**
 * The same day so many months later; where that month is shorter, its last day. Works on days (`YYYY-MM-DD`).
 */
export function addMonths(day: string, months: number): string {
  const date = splitDay(day);
  const count = date.year * 12 + date.month - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return isoDate({ year, month, day: Math.min(date.day, daysInMonth(year, month)) });
}

/** The day so many days later, or earlier for a negative number. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** A date as ISO 8601 with the precision it has. */
export function isoDate({ year, month, day }: CalendarDate): string {
  return [
    String(year).padStart(4, '0'),
    ...[month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')])),
  ].join('-');
}

/** Year, month and day of `YYYY-MM-DD`. */
function splitDay(day: string): Required<CalendarDate> {
  const [year = 1, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, day: date };
}
