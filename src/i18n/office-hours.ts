import { perKey } from './per-key.ts';

/** Hours that are assumed where neither a source nor the site gives any. */
export const OFFICE_HOURS = '09:00-18:00';

/** A stretch of time in which two offices are open. */
interface CommonHours {
  from: Date;
  to: Date;
}

/**
 * When the offices of two time zones are both open within the present day of the first, whatever the clocks do on that
 * day; `undefined` when they never are.
 * @param open when offices are open by their own clocks, as `09:00-18:00`
 */
export function commonHours(
  home: string,
  there: string,
  now: Date,
  open: string = OFFICE_HOURS,
): CommonHours | undefined {
  const [opens = 0, closes = 0] = open.split('-').map(minutesOf);
  const today = localMidnight(home, now);
  // Their office day may be yesterday's or tomorrow's by the calendar.
  for (const shift of [-1, 0, 1]) {
    const day = today + shift * DAY;
    const from = Math.max(instantOf(home, today, opens), instantOf(there, day, opens));
    const to = Math.min(instantOf(home, today, closes), instantOf(there, day, closes));
    if (from < to) return { from: new Date(from), to: new Date(to) };
  }
  return undefined;
}

/** Days by which the calendar of one time zone is ahead of another's at an instant: -1, 0 or 1. */
export function dayShift(home: string, there: string, instant: Date): number {
  return (localMidnight(there, instant) - localMidnight(home, instant)) / DAY;
}

/** Hours on the clock of a time zone, as `09:00–18:00`, unbreakable. */
export function hoursIn(timeZone: string, { from, to }: CommonHours): string {
  const format = hourFormat(timeZone);
  // The word joiner keeps both ends on one line.
  return `${format.format(from)}–\u2060${format.format(to)}`;
}

/** Minutes by which the clocks of a time zone are ahead of UTC at an instant. */
export function offsetAt(timeZone: string, instant: Date): number {
  return Math.round((wallTime(timeZone, instant) - instant.getTime()) / MINUTE);
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const hourFormat = perKey(
  (timeZone: string) => new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }),
);
const wallFormat = perKey(
  (timeZone: string) =>
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }),
);

/** What the clocks show, counted as if they stood on UTC. */
function wallTime(timeZone: string, instant: Date): number {
  const parts = wallFormat(timeZone).formatToParts(instant);
  const part = (name: string) => Number(parts.find(({ type }) => type === name)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/** Minutes after midnight at a time of the day, `09:30`. */
function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function localMidnight(timeZone: string, instant: Date): number {
  return Math.floor(wallTime(timeZone, instant) / DAY) * DAY;
}

/** The instant at which clocks show so many minutes after a local midnight. */
function instantOf(timeZone: string, midnight: number, minutes: number): number {
  const wall = midnight + minutes * MINUTE;
  const near = wall - offsetAt(timeZone, new Date(wall)) * MINUTE;
  // Once more, since clocks may have been changed between the two.
  return wall - offsetAt(timeZone, new Date(near)) * MINUTE;
}
