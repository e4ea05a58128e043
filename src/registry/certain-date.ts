import { parseEdtf } from '../format/edtf.ts';
import type { EdtfText } from '../format/edtf-date.ts';

/** Whether the date lies after the day for sure. An uncertain or approximate date proves nothing. */
export function isCertainlyAfter(date: EdtfText, day: string): boolean {
  const value = certain(date);
  return value !== undefined && value.earliest > day;
}

/** Whether the one date for sure lies before the other, whatever days the two mean. */
export function isCertainlyBefore(date: EdtfText, other: EdtfText): boolean {
  const [value, otherValue] = [certain(date), certain(other)];
  return value !== undefined && otherValue !== undefined && value.latest < otherValue.earliest;
}

/** Whether the date lies, or may lie, on the day or before it; an interval counts from its beginning. */
export function hasBegun(date: EdtfText, day: string): boolean {
  const value = parseEdtf(date);
  return value !== undefined && value.earliest <= day;
}

function certain(date: EdtfText) {
  const value = parseEdtf(date);
  return value?.uncertain || value?.approximate ? undefined : value;
}
