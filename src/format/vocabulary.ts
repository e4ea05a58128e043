import { z } from 'astro/zod';
import { citations } from './citation.ts';
import { countryCode, id, scope, termId } from './identifiers.ts';
import { localizedText, type Locales } from './localized-text.ts';
import { alternateName } from './record-fields.ts';
import { translatedFrom } from './translation.ts';

export { VOCABULARIES, type VocabularyName } from './collections.ts';

/** One term of a vocabulary. */
function termSchema(locales: Locales) {
  return z.strictObject({
    /** The word itself, singular, as in a list or a tag. */
    label: localizedText(locales),
    /** The word for a group, as a heading. */
    plural: localizedText(locales).optional(),
    /** What else people call it, in any language: the search finds its page by them. */
    alternateNames: z.array(alternateName).min(1).optional(),
    /** What it means, in one or two sentences. */
    definition: localizedText(locales, 800).optional(),
    /** For partner kinds: term of `directions`. */
    direction: termId('directions').optional(),
    /** For directions: associations of this scope belong to it. */
    associationScope: scope.optional(),
    cite: citations.optional(),
    /** Which default-language texts the short texts beside them render; commands and forms write it. */
    translatedFrom: translatedFrom(locales),
  });
}

/** A vocabulary file: term id → term, in the order to show them. */
export function vocabularySchema(locales: Locales) {
  return z.record(id, termSchema(locales));
}

/** `vocabularies/countries.yaml`: country code → name, where wording matters. */
export function countryNamesSchema(locales: Locales) {
  return z.record(
    countryCode,
    z.strictObject({
      label: localizedText(locales),
      /** Short forms, adjectives and names of its people, in any language: the search finds its partners by them. */
      alternateNames: z.array(alternateName).min(1).optional(),
      translatedFrom: translatedFrom(locales),
    }),
  );
}

export type TermData = z.output<ReturnType<typeof termSchema>>;
export type CountryNames = z.output<ReturnType<typeof countryNamesSchema>>;
