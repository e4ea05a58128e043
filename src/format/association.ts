import { z } from 'astro/zod';
import { citations } from './citation.ts';
import { coordinates } from './coordinates.ts';
import { edtfDate } from './edtf-date.ts';
import { withMeta } from './field-meta.ts';
import { scope, webAddress, wikidataId } from './identifiers.ts';
import { localizedText, type Locales } from './localized-text.ts';
import { alternateName, recordFields } from './record-fields.ts';

/** An organisation that the city belongs to. */
export function associationSchema(locales: Locales) {
  const text = localizedText(locales);
  return z.strictObject({
    ...recordFields(locales),
    name: withMeta(text, { searched: 'name' }),
    abbreviation: withMeta(text, { searched: 'name' }).optional(),
    alternateNames: z.array(alternateName).min(1).optional(),
    scope,
    founded: edtfDate.optional(),
    seat: withMeta(text, { searched: 'word' }).optional(),
    coordinates: coordinates.optional(),
    website: withMeta(webAddress, { asked: true }).optional(),
    wikidata: wikidataId.optional(),
    membership: z.strictObject({
      state: withMeta(z.enum(['member', 'former', 'applied']), { options: 'membership' }),
      since: withMeta(edtfDate, { asked: true }).optional(),
      dateNote: text.optional(),
      role: text.optional(),
    }),
    /** Offices held in the organisation by people of the city or its region. */
    roles: z
      .array(
        z.strictObject({
          date: edtfDate.optional(),
          dateNote: text.optional(),
          role: text,
          holder: text,
          cite: citations,
        }),
      )
      .min(1)
      .optional(),
    /** Dated numbers, such as how many members. */
    figures: z
      .array(
        z.strictObject({
          date: edtfDate,
          dateNote: text.optional(),
          name: text,
          value: z.number(),
          cite: citations,
        }),
      )
      .min(1)
      .optional(),
    summary: localizedText(locales, 300),
  });
}

export type AssociationData = z.output<ReturnType<typeof associationSchema>>;
