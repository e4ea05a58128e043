import { parseEdtf, type CalendarDate, type EdtfValue } from '../format/edtf.ts';
import type { EdtfText } from '../format/edtf-date.ts';
import type { Locale } from '../format/localized-text.ts';
import { perKey } from './per-key.ts';
import { isInterfaceLocale, localeTraits, type InterfaceLocale } from './locales.ts';

/**
 * An EDTF date in words: «22 мая 2015 г.», «около 2001 г.», “22 May 2015”, “2021 or later”.
 * @throws RangeError for text that is no EDTF date, which the schema has refused before
 */
export function formatEdtf(text: EdtfText, locale: Locale): string {
  const value = parseEdtf(text);
  if (value === undefined || !isInterfaceLocale(locale))
    throw new RangeError(`Cannot write the date "${text}" in "${locale}"`);
  const words = WORDS[locale];
  const dated = writeDates(value, locale, words);
  const about = value.approximate ? words.about(dated) : dated;
  if (value.uncertainYearOnly) return `${about} ${words.yearUncertain}`;
  if (!value.uncertain) return about;
  return `${value.approximate ? about : withoutYearWord(about)} ${words.uncertain}`;
}

/** The year in which an EDTF date begins, or ends where its beginning is open; for headings and filters. */
export function yearOf(text: EdtfText): string {
  const value = parseEdtf(text);
  return String((value?.start ?? value?.end)?.year ?? '');
}

function writeDates(value: EdtfValue, locale: InterfaceLocale, words: DateWords): string {
  const { start, end } = value;
  if (value.kind === 'on-or-after' && start) return words.orLater(writeDate(start, locale));
  if (value.kind === 'on-or-before' && end) return words.orEarlier(writeDate(end, locale));
  if (value.kind === 'interval') {
    if (start && end) return writeRange(start, end, locale, words);
    if (start) return words.from(writeDate(start, locale, 'genitive'));
    if (end) return words.until(writeDate(end, locale));
  }
  return start ? writeDate(start, locale, value.approximate ? 'genitive' : 'nominative') : value.text;
}

function writeDate(
  date: CalendarDate,
  locale: InterfaceLocale,
  form: 'nominative' | 'genitive' = 'nominative',
): string {
  const words = WORDS[locale];
  if (date.month === undefined) return words.year(date.year);
  if (date.day === undefined) return words.month(form === 'genitive' ? 'genitive' : 'nominative', date);
  return tidy(dayFormat(locale).format(instantOf(date)));
}

function writeRange(
  start: CalendarDate,
  end: CalendarDate,
  locale: InterfaceLocale,
  words: DateWords,
): string {
  if (start.day !== undefined && end.day !== undefined) {
    const days = dayFormat(locale).formatRange(instantOf(start), instantOf(end));
    return tidy(days)
      .replace(/^(\d+) – /u, '$1–')
      .replace(' – ', words.rangeDash);
  }
  if (start.month === undefined && end.month === undefined) return words.years(start.year, end.year);
  return `${writeDate(start, locale)}${words.rangeDash}${writeDate(end, locale)}`;
}

const dayFormat = perKey(
  (locale: InterfaceLocale) =>
    new Intl.DateTimeFormat(localeTraits(locale).format, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);

function instantOf({ year, month = 1, day = 1 }: CalendarDate): Date {
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, day);
  return instant;
}

/** `Intl` mixes kinds of spaces between ICU versions; one kind, unbreakable beside numbers. */
function tidy(text: string): string {
  return text
    .replace(/[\u00A0\u202F\u2009]/gu, ' ')
    .replace(/(\d) (?=г\.)/gu, '$1\u00A0')
    .replace(/(?<!\d)(\d{1,2}) (?=\p{L})/gu, '$1\u00A0');
}

function withoutYearWord(text: string): string {
  return text.replace(/^(\d{1,4})\u00A0г\.$/u, '$1');
}

interface DateWords {
  year(year: number): string;
  years(from: number, to: number): string;
  month(form: 'nominative' | 'genitive', date: CalendarDate): string;
  about(date: string): string;
  from(date: string): string;
  until(date: string): string;
  orLater(date: string): string;
  orEarlier(date: string): string;
  rangeDash: string;
  uncertain: string;
  yearUncertain: string;
}

const RUSSIAN_MONTHS_GENITIVE =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

const WORDS: Record<InterfaceLocale, DateWords> = {
  ru: {
    year: (year) => `${year}\u00A0г.`,
    years: (from, to) => `${from}–${to}\u00A0гг.`,
    month: (form, date) =>
      form === 'genitive'
        ? `${RUSSIAN_MONTHS_GENITIVE[(date.month ?? 1) - 1]} ${date.year}\u00A0г.`
        : tidy(monthFormat('ru').format(instantOf(date))),
    about: (date) => `около ${date}`,
    from: (date) => `с\u00A0${date}`,
    until: (date) => `по\u00A0${date}`,
    orLater: (date) => `${date} или позже`,
    orEarlier: (date) => `${date} или раньше`,
    rangeDash: '\u00A0— ',
    uncertain: '(дата не подтверждена)',
    yearUncertain: '(год не подтверждён)',
  },
  en: {
    year: (year) => String(year),
    years: (from, to) => `${from}–${to}`,
    month: (_form, date) => tidy(monthFormat('en').format(instantOf(date))),
    about: (date) => `about ${date}`,
    from: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
    orLater: (date) => `${date} or later`,
    orEarlier: (date) => `${date} or earlier`,
    rangeDash: ' – ',
    uncertain: '(date not confirmed)',
    yearUncertain: '(year not confirmed)',
  },
};

const monthFormat = perKey(
  (locale: InterfaceLocale) =>
    new Intl.DateTimeFormat(localeTraits(locale).format, {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);
