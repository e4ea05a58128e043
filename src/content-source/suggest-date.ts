import { DATE_WORDS } from '../i18n/date-words.ts';
import { interfaceLocales } from '../i18n/locales.ts';
import { parseEdtf } from '../format/edtf.ts';

/** The date that a text which is none most likely means, in EDTF; empty when nobody can tell. */
export function suggestDate(written: string): string {
  const date = readDate(written.normalize('NFKC').trim());
  return date !== written && parseEdtf(date) !== undefined ? date : '';
}

/**
 * The same for a value as YAML read it, which of a bare `0836` leaves a number without its zero, and of bare brackets a
 * list: in quotes, since it has to be written so.
 */
export function suggestWrittenDate(read: string): string {
  const meant = /^\d{3}$/u.test(read) ? `0${read}` : read.replaceAll(/["\s]/gu, '');
  const isLost = meant !== read && /^(?:0\d{3}|\[.+\])$/u.test(meant) && parseEdtf(meant) !== undefined;
  return isLost ? `"${meant}"` : suggestDate(read) || inOrder(read);
}

/** A period that was written from its end. */
function inOrder(read: string): string {
  const turned = read.split('/').toReversed().join('/');
  return turned !== read && parseEdtf(turned) !== undefined ? turned : '';
}

/** A date in words or in another notation; the text itself when it is none of those that are known. */
function readDate(written: string): string {
  const text = written.replace(/(?<=\d)\s*(?:г\.?|года?)$/u, '').replaceAll(/(?<=\d)[‐‑−](?=\d)/gu, '-');
  const words = Object.values(DATE_WORDS);
  for (const { about, perhaps, decade } of words) {
    const [, digits] = decade.exec(text) ?? [];
    if (digits !== undefined) return `${digits}X`;
    if (about.test(text)) return marked(text.replace(about, ''), '~');
    if (perhaps.test(text)) return marked(text.replace(perhaps, ''), '?');
  }
  // A program may add the hour.
  const [, day] = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/u.exec(text) ?? [];
  if (day !== undefined) return day;
  const ends = text.split(/\s*[–—]\s*|\s+-\s+|(?<=^\d{4})-(?=\d{4}$)/u);
  if (ends.length === 2) return ends.map(readDate).join('/');
  return isoOfWords(text) ?? isoOfDigits(text);
}

/** `~` and `?` hold for the whole of a date that has no mark yet. */
function marked(text: string, mark: '~' | '?'): string {
  return `${readDate(text)}${mark}`;
}

/** A month in words with its year, with or without a day. */
function isoOfWords(text: string): string | undefined {
  const [, before, word = '', after, year = ''] =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?(\p{L}{3,})\.?(?:\s+(\d{1,2})(?:st|nd|rd|th)?)?,?\s+(\d{4})$/iu.exec(
      text,
    ) ?? [];
  const month = MONTHS.get(word.toLowerCase());
  if (month === undefined || (before !== undefined && after !== undefined)) return undefined;
  return iso(year, String(month), before ?? after);
}

/** Digits with points, slashes or hyphens between. With slashes a date is read where it can be read in one way only. */
function isoOfDigits(text: string): string {
  const [, first = '', second = '', end = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(text) ?? [];
  const readings = new Set(
    [iso(end, second, first), iso(end, first, second)].filter((date) => parseEdtf(date)),
  );
  const [only] = readings;
  if (readings.size === 1 && only !== undefined) return only;
  return text
    .replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u, (_, day, month, year) => iso(year, month, day))
    .replace(/^(\d{1,2})\.(\d{4})$/u, (_, month, year) => iso(year, month))
    .replace(/^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/u, (_, year, month, day) => iso(year, month, day));
}

const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
];

/** Number of a month by its name: alone, beside a day, or shortened, in every language of the interface. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  interfaceLocales.flatMap((locale) =>
    FORMS.flatMap((form) =>
      Array.from({ length: 12 }, (_, at): [string, number] => {
        const parts = new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).formatToParts(
          Date.UTC(2000, at, 1),
        );
        const name = parts.find(({ type }) => type === 'month')?.value ?? '';
        return [name.toLowerCase().replace(/\.$/u, ''), at + 1];
      }),
    ),
  ),
);

function iso(year: string, month: string, day?: string): string {
  return [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}
