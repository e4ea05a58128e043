import { parseEdtf, type CalendarDate, type EdtfValue } from '../format/edtf.ts';
import type { EdtfText } from '../format/edtf-date.ts';
import { perKey } from './per-key.ts';
import type { DateStyle } from './date-style.ts';
import { formatTag, type SpokenLocale } from './locales.ts';
import { datesDe } from './partial/de/dates.ts';
import { datesHe } from './partial/he/dates.ts';

/**
 * An EDTF date in words: «22 мая 2015 г.», «около 2001 г.», “22 May 2015”, “2021 or later”.
 * @throws RangeError for text that is no EDTF date, which the schema has refused before
 */
export function formatEdtf(text: EdtfText, lang: SpokenLocale): string {
  return written(lang)(text);
}

const written = perKey((lang: SpokenLocale) => perKey((text: EdtfText) => writeEdtf(text, lang)));

function writeEdtf(text: EdtfText, locale: SpokenLocale): string {
  const value = parseEdtf(text);
  if (value === undefined) throw new RangeError(`"${text}" is no date`);
  const words = WORDS[locale];
  const dated = writeDates(value, locale, words);
  const about = value.approximate ? words.about(dated) : dated;
  if (value.uncertainYearOnly) return `${about} ${words.yearUncertain}`;
  if (!value.uncertain) return about;
  return `${about} ${words.uncertain}`;
}

/**
 * The year in which an EDTF date begins, or ends where its beginning is open; for headings and filters. Where it may be
 * one of several years, the first and the last of them: `1990–1999`.
 */
export function yearOf(text: EdtfText): string {
  const value = parseEdtf(text);
  const year = String((value?.start ?? value?.end)?.year ?? '');
  const last = value?.kind === 'one-of' ? String(value.end?.year) : year;
  return last === year ? year : `${year}–${last}`;
}

/** What stands for {@link yearOf} in an address: `1990-1999`. */
export function yearId(year: string): string {
  return year.replace('–', '-');
}

function writeDates(value: EdtfValue, locale: SpokenLocale, words: DateStyle): string {
  const { start, end } = value;
  if (value.kind === 'on-or-after' && start) return words.orLater(writeDate(start, locale));
  if (value.kind === 'on-or-before' && end) return words.orEarlier(writeDate(end, locale));
  if (value.kind === 'one-of' && start && end) {
    if (value.isDecade) return words.decade(start.year);
    if (value.choices) return writeChoices(value.choices, locale, words);
    return words.between(writeDate(start, locale, 'genitive'), writeDate(end, locale, 'genitive'));
  }
  if (value.kind === 'interval') {
    if (start && end) return writeRange(start, end, locale, words);
    if (start) return words.from(writeDate(start, locale, 'genitive'));
    if (end) return words.until(writeDate(end, locale));
  }
  return start ? writeDate(start, locale, value.approximate ? 'genitive' : 'nominative') : value.text;
}

function writeDate(
  date: CalendarDate,
  locale: SpokenLocale,
  form: 'nominative' | 'genitive' = 'nominative',
): string {
  const words = WORDS[locale];
  if (date.month === undefined) return words.year(date.year);
  if (date.day === undefined) return words.month(form === 'genitive' ? 'genitive' : 'nominative', date);
  return tidy(dayFormat(locale).format(instantOf(date)));
}

function writeRange(start: CalendarDate, end: CalendarDate, locale: SpokenLocale, words: DateStyle): string {
  if (start.day !== undefined && end.day !== undefined) {
    const days = dayFormat(locale).formatRange(instantOf(start), instantOf(end));
    return tidy(days)
      .replace(/^(\d+) – /u, '$1–')
      .replace(' – ', words.rangeDash);
  }
  if (start.month === undefined && end.month === undefined) return words.years(start.year, end.year);
  return `${writeDate(start, locale)}${words.rangeDash}${writeDate(end, locale)}`;
}

/** «26 или 27 августа 2019 г.», «2015 или 2016 г.»: what the dates share is said once. */
function writeChoices(choices: readonly CalendarDate[], locale: SpokenLocale, words: DateStyle): string {
  const [first, ...others] = choices.map((date) => writeDate(date, locale));
  const last = choices.at(-1);
  const isOneMonth = choices.every(
    ({ year, month, day }) => day && year === last?.year && month === last.month,
  );
  const isYears = choices.every(({ month }) => month === undefined);
  const short = choices.slice(0, -1).map(({ year, day }) => String(isOneMonth ? day : year));
  const parts = isOneMonth || isYears ? [...short, others.at(-1) ?? ''] : [first ?? '', ...others];
  return words.either(parts);
}

const dayFormat = perKey(
  (locale: SpokenLocale) =>
    new Intl.DateTimeFormat(formatTag(locale), {
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

const RUSSIAN_MONTHS_GENITIVE =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

const WORDS: Record<SpokenLocale, DateStyle> = {
  de: { ...datesDe, month: (_form, date) => writeMonth(date, 'de') },
  he: { ...datesHe, month: (_form, date) => writeMonth(date, 'he') },
  ru: {
    year: (year) => `${year}\u00A0г.`,
    years: (from, to) => `${from}–${to}\u00A0гг.`,
    month: (form, date) =>
      form === 'genitive'
        ? `${RUSSIAN_MONTHS_GENITIVE[(date.month ?? 1) - 1]} ${date.year}\u00A0г.`
        : writeMonth(date, 'ru'),
    about: (date) => `около ${date}`,
    from: (date) => `с\u00A0${date}`,
    until: (date) => `по\u00A0${date}`,
    decade: (year) => `${year}-е\u00A0гг.`,
    between: (first, last) => `не ранее ${first} и не позднее ${last}`,
    either: (dates) => dates.join('\u00A0или '),
    orLater: (date) => `${date} или позже`,
    orEarlier: (date) => `${date} или раньше`,
    rangeDash: '\u00A0— ',
    uncertain: '(дата не подтверждена)',
    yearUncertain: '(год не подтверждён)',
  },
  en: {
    year: (year) => String(year),
    years: (from, to) => `${from}–${to}`,
    month: (_form, date) => writeMonth(date, 'en'),
    about: (date) => `about ${date}`,
    from: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
    decade: (year) => `the ${year}s`,
    between: (first, last) => `between ${first} and ${last}`,
    either: (dates) => dates.join('\u00A0or '),
    orLater: (date) => `${date} or later`,
    orEarlier: (date) => `${date} or earlier`,
    rangeDash: ' – ',
    uncertain: '(date not confirmed)',
    yearUncertain: '(year not confirmed)',
  },
};

function writeMonth(date: CalendarDate, lang: SpokenLocale): string {
  return tidy(monthFormat(lang).format(instantOf(date)));
}

const monthFormat = perKey(
  (locale: SpokenLocale) =>
    new Intl.DateTimeFormat(formatTag(locale), {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);
