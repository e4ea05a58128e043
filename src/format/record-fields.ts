import { z } from 'astro/zod';
import { citations } from './citation.ts';
import { edtfDate } from './edtf-date.ts';
import { imageFile } from './file-name.ts';
import { withMeta } from './field-meta.ts';
import { id, languageTag, recordId } from './identifiers.ts';
import { localizedText, type Locales } from './localized-text.ts';
import { translatedFrom } from './translation.ts';
import { shortText } from './written-text.ts';

/** Fields that every kind of record may have. */
export function recordFields(locales: Locales) {
  return {
    /** Sources of single fields: field name → citations. */
    cite: z.record(z.string(), citations).optional(),
    /**
     * Sources that name this record as what it is; only these count as listed against that source's declared number.
     */
    declaredBy: z.array(recordId('sources')).min(1).optional(),
    /** What other sources say where they disagree. */
    accounts: z.array(account(locales)).min(1).optional(),
    /** The day somebody last held the record against its sources. */
    verified: withMeta(edtfDate, { upkeep: true }).optional(),
    /** Ids under which the record was published before; old addresses lead here. */
    formerIds: withMeta(z.array(id).min(1), { upkeep: true }).optional(),
    /** Pictures; the files lie in `images/`. */
    images: z.array(image(locales)).min(1).optional(),
    /** Which default-language texts the short texts beside them render; commands and forms write it. */
    translatedFrom: translatedFrom(locales),
  };
}

/** An account: what named sources say of one field, against what the record says. */
function account(locales: Locales) {
  return z.strictObject({
    /** The field in question; may be a computed one (`state`, `since`) or the key of a history step. */
    field: shortText,
    /** What the other sources say, in full sentences. */
    says: localizedText(locales, 600),
    cite: citations,
  });
}

function image(locales: Locales) {
  return z.strictObject({
    /** File name in `images/`. */
    file: imageFile,
    /** What the picture shows, for those who do not see it. */
    alt: localizedText(locales),
    /** Who made it. */
    credit: shortText,
    /** Licence, as an SPDX id or in words. */
    licence: shortText,
  });
}

/** A name in a language that may be none of the site's. */
export const taggedText = z.strictObject({ lang: languageTag, text: shortText });

/** Somebody who took part and is no partner of the registry: a ministry, a third city. */
export function otherParty(locales: Locales) {
  const text = localizedText(locales);
  return {
    name: withMeta(text, { searched: 'word' }),
    /** The very body. */
    body: withMeta(text, { searched: 'word' }).optional(),
  };
}

/** Another spelling: bare text (any script), or text with its language. */
export const alternateName = withMeta(
  z
    .union([shortText, taggedText])
    .transform((value): { lang?: string; text: string } =>
      typeof value === 'string' ? { text: value } : value,
    ),
  { short: 'text', searched: 'name' },
);

export type AlternateName = z.output<typeof alternateName>;

/** Who took a step: the home city, the partner, both, or somebody else. */
const actor = withMeta(z.enum(['home', 'partner', 'both', 'other']), { options: 'actor' });

/** Whether a body decided, or practice simply changed. */
const basis = withMeta(z.enum(['decision', 'practice']), { options: 'basis' });

/** Fields of a dated step in the history of a relation or a paper; `state` is what became of it. */
export function stepFields<State extends z.ZodType>(locales: Locales, state: State) {
  return {
    /** A name for the step, so that an account can speak of it. */
    key: id.optional(),
    /** When, as far as known. */
    date: edtfDate.optional(),
    /** What is to be said about the date, for example why it is uncertain. */
    dateNote: localizedText(locales).optional(),
    state,
    /** Who took the step. */
    by: actor.optional(),
    /** On what ground. */
    basis: basis.optional(),
    /** What else is to be said. */
    note: localizedText(locales, 600).optional(),
    /** Sources of the step. */
    cite: citations.optional(),
  };
}
