/** A day, month or year of the calendar, as far as the writer knew it. Month and day count from 1. */
export interface CalendarDate {
  year: number;
  month?: number;
  day?: number;
}

/** What an EDTF text (ISO 8601-2, the forms listed in the content format) means. */
export interface EdtfValue {
  text: string;
  kind: 'date' | 'interval' | 'on-or-after' | 'on-or-before';
  /** The date itself, or where an interval or an open set begins; absent where that is open. */
  start?: CalendarDate;
  /** Where an interval or an open set ends; absent where that is open. */
  end?: CalendarDate;
  /** `?`: the writer is not sure. */
  uncertain: boolean;
  /** `~`: about that time. */
  approximate: boolean;
  /** `2021?-06-08`: the day and month are known, the year is inferred. */
  uncertainYearOnly: boolean;
  /** First day that it can mean, `YYYY-MM-DD`; `-Infinity` as text never occurs: an open start gives the first day of year 1. */
  earliest: string;
  /** Last day that it can mean, `YYYY-MM-DD`; `9999-12-31` for an open end. */
  latest: string;
}
