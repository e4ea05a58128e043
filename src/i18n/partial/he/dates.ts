import type { DateStyle } from '../../date-style.ts';

/** How Hebrew says dates; the names of months are those of Unicode CLDR. */
export const datesHe: Omit<DateStyle, 'month'> = {
  year: (year) => String(year),
  years: (from, to) => `${from}–${to}`,
  about: (date) => `בערך ${date}`,
  from: (date) => `מ־${date}`,
  until: (date) => `עד ${date}`,
  decade: (year) => `שנות ה־${year}`,
  between: (first, last) => `בין ${first} ל־${last}`,
  either: (dates) => dates.join(' או '),
  orLater: (date) => `${date} או מאוחר יותר`,
  orEarlier: (date) => `${date} או מוקדם יותר`,
  rangeDash: ' – ',
  uncertain: '(התאריך לא אומת)',
  yearUncertain: '(השנה לא אומתה)',
};
