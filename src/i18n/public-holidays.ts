import Holidays from 'date-holidays';
import { perKey } from './per-key.ts';

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
 * lunar calendars, and names are those of the package date-holidays (ISC, data CC BY 3.0).
 * @param country ISO 3166-1 alpha-2 code
 * @param from `YYYY-MM-DD`
 * @param until `YYYY-MM-DD`
 * @param lang BCP 47; names that there are not in it come in English
 */
export function publicHolidays(country: string, from: string, until: string, lang: string): PublicHoliday[] {
  const years = [...new Set([from, until].map((day) => Number(day.slice(0, 4))))];
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
  return own.map(({ date, start, end, name }, index) => {
    const first = date.slice(0, 10);
    const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY));
    const isEnglish = lang !== 'en' && name === english[index]?.name;
    return { first, last: daysAfter(first, length - 1), name, ...(isEnglish && { lang: 'en' }) };
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

const COUNTRIES = new Holidays();

const DAY = 86_400_000;

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}
