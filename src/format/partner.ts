import { z } from 'astro/zod';
import { citations } from './citation.ts';
import { coordinates, timeZone } from './coordinates.ts';
import { edtfDate } from './edtf-date.ts';
import { withMeta } from './field-meta.ts';
import {
  countryCode,
  emailAddress,
  languageTag,
  recordId,
  telephone,
  termId,
  webAddress,
  wikidataId,
} from './identifiers.ts';
import { localizedText, type Locales } from './localized-text.ts';
import { nameForms } from './name-forms.ts';
import { alternateName, recordFields, stepFields, taggedText } from './record-fields.ts';

/** States of a relation between the home city and a partner. */
export const RELATION_STATES = ['proposed', 'contact', 'established', 'paused', 'resumed', 'ended'] as const;

/** A partner: a city, district or body that the home city has relations with. */
export function partnerSchema(locales: Locales) {
  const text = localizedText(locales);
  return z.strictObject({
    ...recordFields(locales),
    kind: termId('partner-kinds'),
    /** Short name, as in lists and on the map. */
    name: withMeta(text, { searched: 'name' }),
    /** A still shorter name for the map. */
    mapLabel: text.optional(),
    /** Official name of the place or body that is the partner. */
    fullName: withMeta(text, { searched: 'name' }).optional(),
    /** The name in the partner's own language. */
    nativeName: withMeta(taggedText, { searched: 'name' }).optional(),
    /** Other spellings and former names in any script; search finds them. */
    alternateNames: z.array(alternateName).min(1).optional(),
    /** Cases of the name for sentences; never computed. */
    nameForms: nameForms.optional(),
    /** ISO 3166-1 alpha-2; left out where it would state a position that the source does not state. */
    country: withMeta(countryCode, { asked: true }).optional(),
    /** Region in words. */
    region: withMeta(text, { searched: 'word' }).optional(),
    coordinates: withMeta(coordinates, { asked: true }).optional(),
    timeZone: timeZone.optional(),
    /** Official site, only if a source shows it. */
    website: webAddress.optional(),
    /** Wikidata item, only if a source shows it. */
    wikidata: wikidataId.optional(),
    population: z.strictObject({ value: z.int().positive(), date: edtfDate, cite: citations }).optional(),
    /** Those that a source gives for this very partner. */
    areas: z.array(termId('areas')).min(1).optional(),
    /** Those that a source gives for this very partner. */
    exchangeForms: z.array(termId('exchange-forms')).min(1).optional(),
    /** One or two sentences. */
    summary: localizedText(locales, 300),
    /** Whom to write to, only as sources state it. */
    contacts: z.array(contact(locales)).min(1).optional(),
    /** Steps of the relation, oldest first. */
    history: withMeta(z.array(relationStep(locales)).min(1), { asked: ['state', 'date'] }).optional(),
    /** The partner that this one became a part of, or that took its place. */
    successor: recordId('partners').optional(),
  });
}

function contact(locales: Locales) {
  return z.strictObject({
    name: localizedText(locales),
    role: localizedText(locales).optional(),
    website: webAddress.optional(),
    email: emailAddress.optional(),
    telephone: telephone.optional(),
    languages: z.array(languageTag).min(1).optional(),
    /** Last day the contact is known to hold good. */
    validThrough: edtfDate.optional(),
    cite: citations,
  });
}

function relationStep(locales: Locales) {
  return z.strictObject({
    ...stepFields(locales, withMeta(z.enum(RELATION_STATES), { options: 'relation' })),
    /** What kind of relation it was from this step on, where the kind changed over time. */
    kind: termId('partner-kinds').optional(),
    /** The agreement that made this step; date and sources come from it. */
    agreement: recordId('agreements').optional(),
  });
}

export type PartnerData = z.output<ReturnType<typeof partnerSchema>>;
