import { z } from 'astro/zod';
import { edtfDate } from './edtf-date.ts';
import { withMeta } from './field-meta.ts';
import { recordId, termId } from './identifiers.ts';
import { localizedText, type Locales } from './localized-text.ts';
import { otherParty, recordFields } from './record-fields.ts';

const EVENT_STATES = ['held', 'planned', 'cancelled', 'unconfirmed'] as const;

/** Something that was done together, is planned, or was called off. */
export function eventSchema(locales: Locales) {
  const text = localizedText(locales);
  return z.strictObject({
    ...recordFields(locales),
    kind: termId('event-kinds'),
    state: withMeta(z.enum(EVENT_STATES), { options: 'event' }),
    title: withMeta(text, { searched: 'name' }),
    /** Day or interval. */
    date: withMeta(edtfDate, { asked: true }).optional(),
    dateNote: text.optional(),
    /** When it was reported, if that is all that is known. */
    reported: edtfDate.optional(),
    place: withMeta(text, { searched: 'word', asked: true }).optional(),
    partners: withMeta(z.array(recordId('partners')).min(1), { asked: true }).optional(),
    associations: z.array(recordId('associations')).min(1).optional(),
    agreements: z.array(recordId('agreements')).min(1).optional(),
    /** Others who took part and are no partners of the registry. */
    otherParties: z
      .array(z.strictObject(otherParty(locales)))
      .min(1)
      .optional(),
    areas: z.array(termId('areas')).min(1).optional(),
    exchangeForms: z.array(termId('exchange-forms')).min(1).optional(),
    /** How many people took part, as a source counts them. */
    participants: z.int().positive().optional(),
    summary: localizedText(locales, 600),
  });
}

export type EventData = z.output<ReturnType<typeof eventSchema>>;
