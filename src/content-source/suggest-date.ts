import { parseEdtf } from '../registry/edtf.ts';

/** The date that a text which is none most likely means, in EDTF; empty when nobody can tell. */
export function suggestDate(text: string): string {
  const candidates = [
    // 22.05.2015, 5/22/2015 is left alone since nobody knows which is the month.
    text.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u, (_, day, month, year) => iso(year, month, day)),
    text.replace(/^(\d{1,2})\.(\d{4})$/u, (_, month, year) => iso(year, month)),
    text.replace(/^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/u, (_, year, month, day) =>
      iso(year, month, day),
    ),
    text.replace(/^(\d{4})\s*[-–—]\s*(\d{4})$/u, '$1/$2'),
    text.replace(/^(\d{4})\s*(?:г\.?|год)$/u, '$1'),
  ];
  return candidates.find((candidate) => candidate !== text && parseEdtf(candidate) !== undefined) ?? '';
}

function iso(year: string, month: string, day?: string): string {
  return [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}
