import type { CalendarDate } from '../format/edtf.ts';

/** How a language says dates. */
export interface DateStyle {
  year(year: number): string;
  years(from: number, to: number): string;
  month(form: 'nominative' | 'genitive', date: CalendarDate): string;
  about(date: string): string;
  from(date: string): string;
  until(date: string): string;
  decade(year: number): string;
  between(first: string, last: string): string;
  either(dates: readonly string[]): string;
  orLater(date: string): string;
  orEarlier(date: string): string;
  rangeDash: string;
  uncertain: string;
  yearUncertain: string;
}
