import type { DateStyle } from '../../date-style.ts';

/** How German says dates; the names of months are those of Unicode CLDR. */
export const datesDe: Omit<DateStyle, 'month'> = {
  year: (year) => String(year),
  years: (from, to) => `${from}–${to}`,
  about: (date) => `um ${date}`,
  from: (date) => `ab ${date}`,
  until: (date) => `bis ${date}`,
  decade: (year) => `${year}er Jahre`,
  between: (first, last) => `zwischen ${first} und ${last}`,
  either: (dates) => dates.join('\u00A0oder '),
  orLater: (date) => `${date} oder später`,
  orEarlier: (date) => `${date} oder früher`,
  rangeDash: ' – ',
  uncertain: '(Datum nicht bestätigt)',
  yearUncertain: '(Jahr nicht bestätigt)',
};
