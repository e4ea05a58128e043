import { z } from 'astro/zod';
import { languageTag } from './identifiers.ts';
import { shortText } from './written-text.ts';

/** Cases of a name for sentences, by language; never computed. */
export const nameForms = z.record(
  languageTag,
  z.strictObject({
    genitive: shortText.optional(),
    dative: shortText.optional(),
    instrumental: shortText.optional(),
    prepositional: shortText.optional(),
  }),
);
