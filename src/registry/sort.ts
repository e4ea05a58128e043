import { compareEdtf } from '../format/edtf.ts';
import type { EdtfText } from '../format/edtf-date.ts';

/** Order of code units: the same on every machine and in every language, so builds are byte-identical. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Order by id. */
export function byId(a: Identified, b: Identified): number {
  return compareText(a.id, b.id);
}

/** Compares oldest first, undated last; equal dates by id. */
export function oldestFirst<T extends Identified>(dateOf: DateOf<T>): Comparison<T> {
  return (a, b) => compareEdtf(dateOf(a), dateOf(b)) || byId(a, b);
}

/** Compares newest first, undated last all the same; equal dates by id. */
export function newestFirst<T extends Identified>(dateOf: DateOf<T>): Comparison<T> {
  return (a, b) => compareNewest(dateOf(a), dateOf(b)) || byId(a, b);
}

/** Order of two dates, newest first; what is undefined comes last. */
export function compareNewest(a: EdtfText | undefined, b: EdtfText | undefined): number {
  return a === undefined || b === undefined ? compareEdtf(a, b) : compareEdtf(b, a);
}

interface Identified {
  id: string;
}
type DateOf<T> = (record: T) => EdtfText | undefined;
type Comparison<T> = (a: T, b: T) => number;
