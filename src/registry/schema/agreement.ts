import { z } from 'astro/zod';
import { citations } from './citation.ts';
import { edtfDate } from './edtf-date.ts';
import { documentFile } from './file-name.ts';
import { id, languageTag, webAddress } from './identifiers.ts';
import { localizedText, type Locales } from './localized-text.ts';
import { actor, basis, recordFields, taggedText } from './record-fields.ts';

/** Whether the paper exists: signed, only planned, or reported without confirmation. */
export const AGREEMENT_STAGES = ['done', 'planned', 'unconfirmed'] as const;

/** Stored steps in the life of a paper after it was signed. */
export const AGREEMENT_STEPS = ['in-force', 'suspended', 'resumed', 'expired', 'terminated'] as const;

/** Years or months, such as `P5Y`. */
const duration = z.string().regex(/^P\d+[YM]$/u);

/** A paper: treaty, agreement, memorandum, protocol, plan. */
export function agreementSchema(locales: Locales) {
  const text = localizedText(locales);
  return z.strictObject({
    ...recordFields(locales),
    /** Term of `vocabularies/agreement-kinds.yaml`. */
    kind: id,
    stage: z.enum(AGREEMENT_STAGES).default('done'),
    title: text,
    /** Who signed: `home`, or the id of a partner; `body` names the very body. */
    parties: z.array(z.strictObject({ side: id, body: text.optional() })).min(1),
    /** Day of signing. */
    signed: edtfDate.optional(),
    dateNote: text.optional(),
    place: text.optional(),
    /** `open-ended`, an EDTF interval, or an ISO 8601 duration in years or months counted from signing. */
    term: z.union([z.literal('open-ended'), duration, edtfDate]).optional(),
    renewal: z.enum(['automatic', 'by-agreement', 'none']).optional(),
    /** How long each renewal lasts, an ISO 8601 duration in years or months. */
    renewalTerm: duration.optional(),
    signatories: z.array(signatory(locales)).min(1).optional(),
    /** Terms of `vocabularies/areas.yaml` that the paper or a report of it names. */
    areas: z.array(id).min(1).optional(),
    /** Papers this one rests on. */
    basedOn: z.array(id).min(1).optional(),
    /** Papers this one carries out. */
    implements: z.array(id).min(1).optional(),
    amends: z.array(id).min(1).optional(),
    replaces: z.array(id).min(1).optional(),
    history: z.array(agreementStep(locales)).min(1).optional(),
    documents: z.array(document(locales)).min(1).optional(),
    summary: localizedText(locales, 300),
  });
}

function signatory(locales: Locales) {
  return z.strictObject({
    side: id,
    name: localizedText(locales),
    nativeName: taggedText.optional(),
    /** Office held at the time. */
    role: localizedText(locales),
    cite: citations.optional(),
  });
}

function agreementStep(locales: Locales) {
  return z.strictObject({
    key: id.optional(),
    date: edtfDate.optional(),
    dateNote: localizedText(locales).optional(),
    state: z.enum(AGREEMENT_STEPS),
    by: actor.optional(),
    basis: basis.optional(),
    note: localizedText(locales, 600).optional(),
    cite: citations.optional(),
  });
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
