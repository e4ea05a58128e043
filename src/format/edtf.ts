import { parse, type ParsedEdtf } from 'edtf';
import { daysInMonth } from './days-in-month.ts';

/**
 * Reads a date in EDTF (ISO 8601-2). Accepted: a day, month or year, each with `?`, `~` or `%`; `2021?-06-08`;
 * intervals, also open ones (`2015-05-22/..`); one of several dates (`[2019-08-26,2019-08-27]`) or of a span
 * (`[1990..1999]`, `[2021..]`, `[..2021]`); a decade `199X`, a century `19XX`, a month or day left open (`1995-XX`).
 * Seasons, times, `{…}` and other unspecified digits are refused, and so are days that no calendar has.
 * @returns what the text means, or `undefined` when it is none of these
 */
export function parseEdtf(text: string): EdtfValue | undefined {
  if (!remembered.has(text)) remembered.set(text, read(text));
  return remembered.get(text);
}

/** Order of two dates: by the earliest day, then by the latest; what is undefined or no date comes last. */
export function compareEdtf(a?: string, b?: string): number {
  const first = a === undefined ? undefined : parseEdtf(a);
  const second = b === undefined ? undefined : parseEdtf(b);
  if (first === undefined || second === undefined)
    return Number(first === undefined) - Number(second === undefined);
  return compareText(first.earliest, second.earliest) || compareText(first.latest, second.latest);
}

/** The grammar is slow to run and a registry asks for the same few dates again and again. */
const remembered = new Map<string, EdtfValue | undefined>();

const FIRST_DAY = '0001-01-01';
const LAST_DAY = '9999-12-31';
/** Bits that the library sets when only the four digits of the year are marked. */
const YEAR_BITS = 15;
/** Bits that the library sets for digits left open: the last of the year, the last two, the month, the day. */
const DECADE_BITS = 8;
const CENTURY_BITS = 12;
const MONTH_BITS = 48;
const DAY_BITS = 192;
const ACCEPTED_CHARACTERS = /^(?:[\dX\-?~%/.,[\]]|(?<=,) )+$/u;
const UNKNOWN_END = /^\/|\/$/u;
const PLAIN_DATE = /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?)?$/u;

function read(text: string): EdtfValue | undefined {
  if (!ACCEPTED_CHARACTERS.test(text) || UNKNOWN_END.test(text)) return undefined;
  try {
    return interpret(text, parsePlain(text) ?? parse(text));
  } catch {
    return undefined;
  }
}

/** A day, month or year without a mark, as the library gives it: nearly every date is one, and its grammar is slow. */
function parsePlain(text: string): ParsedEdtf | undefined {
  const { year, month, day } = PLAIN_DATE.exec(text)?.groups ?? {};
  if (year === undefined) return undefined;
  const values = [Number(year), ...(month ? [Number(month) - 1] : []), ...(day ? [Number(day)] : [])];
  return { type: 'Date', level: 0, values };
}

function interpret(text: string, parsed: ParsedEdtf): EdtfValue | undefined {
  if (parsed.type === 'Date') {
    const date = calendarDate(parsed);
    if (date === undefined) return openYears(text, parsed);
    return { ...valueOf(text, [parsed], date, date), kind: 'date', start: date };
  }
  if (parsed.type === 'Set') return interpretSet(text, parsed);
  const [first, second] = parsed.values;
  if (parsed.type === 'Interval') {
    const start = isParsed(first) ? calendarDate(first) : undefined;
    const end = isParsed(second) ? calendarDate(second) : undefined;
    if ((isParsed(first) && !start) || (isParsed(second) && !end) || (!start && !end)) return undefined;
    const value = valueOf(text, [first, second].filter(isParsed), start, end);
    if (value.earliest > value.latest) return undefined;
    return { ...value, kind: 'interval', ...(start && { start }), ...(end && { end }) };
  }
  return undefined;
}

/** `199X` and `19XX`: some time in those ten or hundred years. */
function openYears(text: string, { unspecified, values }: ParsedEdtf): EdtfValue | undefined {
  const years = unspecified === DECADE_BITS ? 10 : unspecified === CENTURY_BITS ? 100 : 0;
  const [year, ...rest] = values;
  if (years === 0 || typeof year !== 'number' || year < 1 || rest.length > 0) return undefined;
  const [start, end] = [{ year }, { year: year + years - 1 }];
  return { ...valueOf(text, [], start, end), kind: 'one-of', start, end, isDecade: years === 10 };
}

/** One of several dates, in order, or one of a span that may be open at one side. */
function interpretSet(text: string, { values, later, earlier }: ParsedEdtf): EdtfValue | undefined {
  const span = values.length === 1 && Array.isArray(values[0]) ? (values[0] as unknown[]) : undefined;
  const parts = (span ?? values).filter(isParsed);
  const dates = parts.map(calendarDate).filter((date) => date !== undefined);
  const [start, end] = [dates[0], dates.at(-1)];
  if (!start || !end || dates.length !== (span ?? values).length) return undefined;
  if (dates.length === 1) {
    if (later) return { ...valueOf(text, parts, start, undefined), kind: 'on-or-after', start };
    return earlier ? { ...valueOf(text, parts, undefined, end), kind: 'on-or-before', end } : undefined;
  }
  const days = dates.map((date) => valueOf(text, [], date, date));
  if (days.some((day, index) => index > 0 && day.earliest <= (days[index - 1]?.latest ?? '')))
    return undefined;
  const value = { ...valueOf(text, parts, start, end), kind: 'one-of', start, end } as const;
  return later || earlier ? undefined : span ? value : { ...value, choices: dates };
}

function valueOf(text: string, parts: readonly ParsedEdtf[], start?: CalendarDate, end?: CalendarDate) {
  return {
    text,
    uncertain: parts.some((part) => Boolean(part.uncertain)),
    approximate: parts.some((part) => Boolean(part.approximate)),
    uncertainYearOnly: parts.some((part) => part.uncertain === YEAR_BITS),
    earliest: start ? isoDay(start.year, start.month ?? 1, start.day ?? 1) : FIRST_DAY,
    latest: end
      ? isoDay(end.year, end.month ?? 12, end.day ?? daysInMonth(end.year, end.month ?? 12))
      : LAST_DAY,
  };
}

function calendarDate(parsed: ParsedEdtf): CalendarDate | undefined {
  const [year, month, day, ...time] = parsed.values;
  const open = parsed.unspecified ?? 0;
  if (parsed.type !== 'Date' || time.length > 0) return undefined;
  if (typeof year !== 'number' || year < 1 || year > 9999) return undefined;
  if (open !== 0 && open !== MONTH_BITS && open !== DAY_BITS && open !== MONTH_BITS + DAY_BITS)
    return undefined;
  if (typeof month !== 'number' || (open & MONTH_BITS) !== 0)
    return open === MONTH_BITS && day !== undefined ? undefined : { year };
  if (typeof day !== 'number' || open === DAY_BITS) return { year, month: month + 1 };
  // The library takes 2023-02-29 for a date; others would turn it into 1 March.
  return day <= daysInMonth(year, month + 1) ? { year, month: month + 1, day } : undefined;
}

function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Not so for the open end of an interval. A decade within an interval has values, but no type. */
function isParsed(value: unknown): value is ParsedEdtf {
  return typeof value === 'object' && value !== null && 'values' in value;
}

/** A day, month or year of the calendar, as far as the writer knew it. Month and day count from 1. */
export interface CalendarDate {
  year: number;
  month?: number;
  day?: number;
}

/** What an EDTF text (ISO 8601-2, the forms listed in the content format) means. */
export interface EdtfValue {
  text: string;
  kind: 'date' | 'interval' | 'one-of' | 'on-or-after' | 'on-or-before';
  /** The date itself, or where an interval or a set begins; absent where that is open. */
  start?: CalendarDate;
  /** Where an interval or a set ends; absent where that is open. */
  end?: CalendarDate;
  /** The dates of which it is one, in order; absent where it is some date from `start` to `end`. */
  choices?: readonly CalendarDate[];
  /** `199X`: some time in those ten years. */
  isDecade?: boolean;
  /** `?` anywhere: the writer is not sure. */
  uncertain: boolean;
  /** `~`: about that time. */
  approximate: boolean;
  /** `2021?-06-08`: the day and month are known, the year is inferred; `uncertain` is set as well. */
  uncertainYearOnly: boolean;
  /** First day that it can mean, `YYYY-MM-DD`; `0001-01-01` for an open start. */
  earliest: string;
  /** Last day that it can mean, `YYYY-MM-DD`; `9999-12-31` for an open end. */
  latest: string;
}
