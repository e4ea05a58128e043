import { z } from 'astro/zod';
import { DURATION } from './duration.ts';
import { citations } from './citation.ts';
import { edtfDate } from './edtf-date.ts';
import { documentFile } from './file-name.ts';
import { withMeta } from './field-meta.ts';
import { languageTag, recordId, side, termId, webAddress } from './identifiers.ts';
import { localizedText, type Locales } from './localized-text.ts';
import { otherParty, recordFields, stepFields, taggedText } from './record-fields.ts';

/** Whether the paper exists: signed, only planned, or reported without confirmation. */
const AGREEMENT_STAGES = ['done', 'planned', 'unconfirmed'] as const;

/** How one paper points at another, each a field of an agreement. */
export const PAPER_LINKS = ['basedOn', 'implements', 'amends', 'replaces'] as const;

/** Stored steps in the life of a paper after it was signed. */
export const AGREEMENT_STEPS = ['in-force', 'suspended', 'resumed', 'expired', 'terminated'] as const;

/** Years or months, such as `P5Y`. */
const duration = withMeta(z.string().regex(DURATION), { rule: 'invalid-term' });

/** A paper: treaty, agreement, memorandum, protocol, plan. */
export function agreementSchema(locales: Locales) {
  const text = localizedText(locales);
  return z.strictObject({
    ...recordFields(locales),
    kind: termId('agreement-kinds'),
    stage: withMeta(z.enum(AGREEMENT_STAGES), { options: 'stage', asked: 'always' }).default('done'),
    title: withMeta(text, { searched: 'name' }),
    /** Who signed; `body` names the very body. */
    parties: z.array(z.strictObject({ side, body: withMeta(text, { searched: 'word' }).optional() })).min(1),
    /** Others who signed and are no partners of the registry. */
    otherParties: z
      .array(
        z.strictObject({
          ...otherParty(locales),
          signatories: z
            .array(z.strictObject(signer(locales)))
            .min(1)
            .optional(),
        }),
      )
      .min(1)
      .optional(),
    /** Day of signing. */
    signed: withMeta(edtfDate, { asked: true }).optional(),
    dateNote: text.optional(),
    place: withMeta(text, { searched: 'word' }).optional(),
    /** `open-ended`, an EDTF interval, or an ISO 8601 duration in years or months counted from signing. */
    term: withMeta(z.union([z.literal('open-ended'), duration, edtfDate]), { asked: true }).optional(),
    renewal: withMeta(z.enum(['automatic', 'by-agreement', 'none']), { options: 'renewal' }).optional(),
    /** How long each renewal lasts, an ISO 8601 duration in years or months. */
    renewalTerm: duration.optional(),
    signatories: z.array(signatory(locales)).min(1).optional(),
    /** Those that the paper or a report of it names. */
    areas: z.array(termId('areas')).min(1).optional(),
    /** Papers this one rests on. */
    basedOn: z.array(recordId('agreements')).min(1).optional(),
    /** Papers this one carries out. */
    implements: z.array(recordId('agreements')).min(1).optional(),
    amends: z.array(recordId('agreements')).min(1).optional(),
    replaces: z.array(recordId('agreements')).min(1).optional(),
    history: z.array(agreementStep(locales)).min(1).optional(),
    documents: z.array(document(locales)).min(1).optional(),
    summary: localizedText(locales, 300),
  });
}

function signatory(locales: Locales) {
  return z.strictObject({ side, ...signer(locales) });
}

function signer(locales: Locales) {
  return {
    name: withMeta(localizedText(locales), { searched: 'word' }),
    nativeName: taggedText.optional(),
    /** Office held at the time. */
    role: localizedText(locales),
    cite: citations.optional(),
  };
}

function agreementStep(locales: Locales) {
  return z.strictObject(stepFields(locales, withMeta(z.enum(AGREEMENT_STEPS), { options: 'agreement' })));
}

function document(locales: Locales) {
  return z
    .strictObject({
      /** File name in `documents/`. */
      file: documentFile.optional(),
      url: webAddress.optional(),
      lang: languageTag,
      /** Whether this is the authentic text rather than a translation or a retelling. */
      authentic: z.boolean(),
      title: localizedText(locales),
      /** What the paper says, for those who cannot read a scan. */
      textSummary: localizedText(locales, 2000).optional(),
    })
    .refine((value) => (value.file === undefined) !== (value.url === undefined), {
      params: { rule: 'document-file-or-url' },
    });
}

export type AgreementData = z.output<ReturnType<typeof agreementSchema>>;
