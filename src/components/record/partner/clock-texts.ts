import { commonHours, dayShift, hoursIn } from '../../../i18n/office-hours.ts';

/** What the clock needs to know; the page gives it as attributes. */
interface ClockSettings {
  home: string;
  there: string;
  /** BCP 47 tag for times. */
  format: string;
  before: string;
  after: string;
  none: string;
  /** When offices are open, where the site says it. */
  open?: string | undefined;
}

/** What the clock shows at an instant: the time on both sides, and today's common office hours. */
interface ClockTexts {
  homeNow: string;
  thereNow: string;
  homeHours: string;
  thereHours: string;
}

/** The clock's texts at an instant. @throws RangeError when the browser does not know a time zone */
export function clockTexts({ home, there, format, open, ...words }: ClockSettings, now: Date): ClockTexts {
  const timeIn = (timeZone: string) =>
    new Intl.DateTimeFormat(format, {
      timeZone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
    }).format(now);
  const hours = commonHours(home, there, now, open);
  const shift = hours === undefined ? 0 : dayShift(home, there, hours.from);
  const day = shift === 0 ? '' : ` ${shift < 0 ? words.before : words.after}`;
  return {
    homeNow: timeIn(home),
    thereNow: timeIn(there),
    homeHours: hours === undefined ? words.none : hoursIn(home, hours),
    thereHours: hours === undefined ? words.none : `${hoursIn(there, hours)}${day}`,
  };
}
