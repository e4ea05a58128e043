import { z } from 'astro/zod';
import { citations } from './citation.ts';
import { edtfDate } from './edtf-date.ts';
import { withMeta } from './field-meta.ts';
import { id, termId, webAddress } from './identifiers.ts';
import { localizedText, type Locales } from './localized-text.ts';
import { recordFields } from './record-fields.ts';

/** Stored steps in the life of an act; what is in force today is derived from the last. */
const LEGAL_ACT_STEPS = [
  'adopted',
  'signed',
  'ratified',
  'registered',
  'in-force',
  'amended',
  'partly-replaced',
  'not-in-force',
] as const;

/** An act of the legal basis. */
export function legalActSchema(locales: Locales) {
  const text = localizedText(locales);
  return z.strictObject({
    ...recordFields(locales),
    title: withMeta(text, { searched: 'name' }),
    kind: termId('act-kinds'),
    number: withMeta(text, { searched: 'name', asked: true }).optional(),
    date: withMeta(edtfDate, { asked: true }).optional(),
    dateNote: text.optional(),
    /** For whom it is law, in words. */
    jurisdiction: withMeta(text, { searched: 'word' }),
    url: withMeta(webAddress, { asked: true }).optional(),
    history: z
      .array(
        z.strictObject({
          key: id.optional(),
          date: edtfDate.optional(),
          dateNote: text.optional(),
          state: withMeta(z.enum(LEGAL_ACT_STEPS), { options: 'actStep' }),
          /** Number of the act that made the step. */
          number: text.optional(),
          /** Body that took the step. */
          by: text.optional(),
          note: localizedText(locales, 600).optional(),
          cite: citations.optional(),
        }),
      )
      .min(1)
      .optional(),
    summary: localizedText(locales, 300),
  });
}

export type LegalActData = z.output<ReturnType<typeof legalActSchema>>;
