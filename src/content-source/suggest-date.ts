import { interfaceLocales } from '../i18n/locales.ts';
import { parseEdtf } from '../format/edtf.ts';

/**
 * The date that a text which is none most likely means, in EDTF; empty when nobody can tell. In quotes where YAML would
 * otherwise read another thing: a number without its zeros, a list.
 */
export function suggestDate(written: string): string {
  const quoted = /^\d{3}$/u.test(written) ? `0${written}` : written.replace(/["'\s]/gu, '');
  if (quoted !== written && /^(?:0\d{3}|\[.+\])$/u.test(quoted) && parseEdtf(quoted) !== undefined)
    return `"${quoted}"`;
  const text = written.trim().replace(/(?<=\d)\s*(?:г\.?|года?)$/u, '');
  const candidates = [
    isoOfWords(text),
    // 22.05.2015, 5/22/2015 is left alone since nobody knows which is the month.
    text.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u, (_, day, month, year) => iso(year, month, day)),
    text.replace(/^(\d{1,2})\.(\d{4})$/u, (_, month, year) => iso(year, month)),
    text.replace(/^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/u, (_, year, month, day) =>
      iso(year, month, day),
    ),
    text.replace(/^(\d{4})\s*[-–—]\s*(\d{4})$/u, '$1/$2'),
    text.replace(/^(\d{3})0(?:-?[ехx]|s|-е\s*гг\.?|-е\s*годы)$/iu, '$1X'),
    text,
  ];
  return candidates.find((candidate) => candidate !== written && parseEdtf(candidate) !== undefined) ?? '';
}

/** A month in words with its year, with or without a day. The text itself when it is none. */
function isoOfWords(text: string): string {
  const [, day, word = '', year = ''] = /^(?:(\d{1,2})\s+)?(\p{L}{3,})\.?,?\s+(\d{4})$/u.exec(text) ?? [];
  const month = MONTHS.get(word.toLowerCase());
  return month === undefined ? text : iso(year, String(month), day);
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
