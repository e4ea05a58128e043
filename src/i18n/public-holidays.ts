import Holidays from 'date-holidays';
import { perKey } from './per-key.ts';
import { russianHolidayName } from './russian-holiday-names.ts';

/** Days on which offices of a country are closed, under one name. */
interface PublicHoliday {
  /** `YYYY-MM-DD`, and for more days than one the last one too. */
  first: string;
  last: string;
  name: string;
  /** Language of the name, BCP 47, where it is not the one that was asked for. */
  lang?: string;
}

/**
 * The public holidays of a country between two days, both included; none where they are not known. Rules, also of
 * lunar calendars, and names are those of the package date-holidays (ISC, data CC BY 3.0); Russian ones that it has not
 * are ours.
 * @param country ISO 3166-1 alpha-2 code
 * @param from `YYYY-MM-DD`
 * @param until `YYYY-MM-DD`
 * @param lang BCP 47; names that there are not in it come in English
 */
export function publicHolidays(country: string, from: string, until: string, lang: string): PublicHoliday[] {
  const [firstYear, lastYear] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  return joinDays(years.flatMap((year) => inYear(`${country} ${year} ${lang}`))).filter(
    ({ first, last }) => last >= from && first <= until,
  );
}

const inYear = perKey((key: string): PublicHoliday[] => {
  const [country = '', year = '', lang = ''] = key.split(' ');
  if (!(country in COUNTRIES.getCountries())) return [];
  const of = (languages: string[]) => new Holidays(country, { languages, types: ['public', 'bank'] });
  const own = of([lang, 'en']).getHolidays(Number(year));
  const english = lang === 'en' ? own : of(['en']).getHolidays(Number(year));
  return own.flatMap(({ date, start, end, name, rule }, index) => {
    // Some banks close at noon before a holiday.
    if (end.getTime() - start.getTime() < DAY) return [];
    const day = date.slice(0, 10);
    const first = BEGINS_A_DAY_EARLIER.has(`${country} ${rule}`) ? daysAfter(day, -1) : day;
    const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY));
    const last = daysAfter(first, length - 1);
    const inEnglish = english[index]?.name ?? name;
    const known = lang === 'ru' ? russianHolidayName(inEnglish, name) : undefined;
    if (known !== undefined) return [{ first, last, name: known }];
    return [{ first, last, name, ...(lang !== 'en' && name === inEnglish && { lang: 'en' }) }];
  });
});

/** Days that follow one another under one name as one entry. */
function joinDays(holidays: readonly PublicHoliday[]): PublicHoliday[] {
  const joined: PublicHoliday[] = [];
  for (const holiday of holidays) {
    const before = joined.at(-1);
    if (before?.name === holiday.name && daysAfter(before.last, 1) === holiday.first)
      before.last = holiday.last;
    else joined.push({ ...holiday });
  }
  return joined;
}

/**
 * Countries with rules that the package counts from the middle day. In Korea the day before the New Year, the day and
 * the one after it are free (Regulations on the Holidays of Government Offices, article 2).
 */
const BEGINS_A_DAY_EARLIER: ReadonlySet<string> = new Set(['KR korean 01-0-01 P3D']);

const COUNTRIES = new Holidays();

const DAY = 86_400_000;

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}
