import { z } from 'astro/zod';
import { parseEdtf } from './edtf.ts';
import { withMeta } from './field-meta.ts';

/** A date as the editor wrote it, in EDTF (ISO 8601-2): `2015-05-22`, `2015`, `1991?`, `2023/2025`, `[2021..]`. */
export type EdtfText = string;

/**
 * An EDTF date. YAML gives `1993` as a number and `1993-06` as a string; both mean the same here.
 * Refused with issue code `custom` and `params.rule = 'invalid-date'` when it is no date of the calendar.
 */
export const edtfDate = withMeta(
  z.union([z.string(), z.number(), z.date()]).transform((value, context) => {
    const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value).trim();
    if (parseEdtf(text) === undefined) {
      context.addIssue({ code: 'custom', params: { rule: 'invalid-date', value: text } });
      return z.NEVER;
    }
    return text;
  }),
  { shape: 'date' },
);
