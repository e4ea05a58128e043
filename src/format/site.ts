import { z } from 'astro/zod';
import { citations } from './citation.ts';
import { coordinates, timeZone } from './coordinates.ts';
import { withMeta } from './field-meta.ts';
import {
  countryCode,
  emailAddress,
  id,
  languageTag,
  mailAddress,
  scope,
  telephone,
  termId,
  webAddress,
} from './identifiers.ts';
import { edtfDate } from './edtf-date.ts';
import { imageFile } from './file-name.ts';
import { FORMAT_VERSION } from './format-changes.ts';
import { localizedText, type Locales } from './localized-text.ts';
import { nameForms } from './name-forms.ts';
import { translatedFrom } from './translation.ts';
import { shortText } from './written-text.ts';

/** The languages of a site, read before anything else since every other schema depends on them. */
export const localesSchema = z.array(languageTag).min(1);

/** Columns that a yearly report may have. */
export const REPORT_COLUMNS = [
  'group',
  'date',
  'title',
  'kind',
  'partners',
  'otherParties',
  'term',
  'state',
  'signatories',
  'areas',
  'participants',
  'place',
  'sources',
  'address',
] as const;

/** Units in which a site gives distances. */
const DISTANCE_UNITS = ['km', 'mi'] as const;

export type DistanceUnit = (typeof DISTANCE_UNITS)[number];

export type ReportColumn = (typeof REPORT_COLUMNS)[number];

/** `site.yaml`: the city, its department, its site. */
export function siteSchema(locales: Locales) {
  const text = localizedText(locales);
  return z.strictObject({
    /** Version of the content format. */
    formatVersion: z.literal(FORMAT_VERSION),
    title: text,
    /** One or two sentences for search engines and feeds. */
    description: localizedText(locales, 300),
    locales: localesSchema,
    /** Address of the published site. */
    url: webAddress,
    /** True only when the city's own department publishes the site. */
    official: z.boolean(),
    /** Last day the content as a whole was brought up to date. */
    dataDate: edtfDate,
    home: z.strictObject({
      id,
      name: text,
      fullName: text,
      /** Cases of the name for sentences. */
      nameForms: nameForms.optional(),
      country: countryCode,
      region: text.optional(),
      coordinates,
      timeZone,
      website: webAddress.optional(),
      cite: z.record(z.string(), citations).optional(),
    }),
    department: department(locales),
    /** Where readers report errors: `mailto:` or an issue tracker. */
    reportUrl: z.union([webAddress, mailAddress]).optional(),
    /** Where a file of the content is edited, its path added: the repository is public, and takes proposals. */
    editUrl: webAddress.optional(),
    look: look.optional(),
    /** The unit of distances on pages, kilometres where it is left out; data files have kilometres. */
    distanceUnit: withMeta(z.enum(DISTANCE_UNITS), { options: 'distanceUnit' }).optional(),
    /** When offices are taken to be open where nobody says it: `09:00-17:30`. */
    officeHours: officeHours.optional(),
    /** Whether the editors' handbook is published with the site. */
    handbook: z.boolean().optional(),
    licence: z.strictObject({ content: shortText }),
    /** The tables of the yearly report. */
    report: z.strictObject({ columns: z.array(z.enum(REPORT_COLUMNS)).min(1) }).optional(),
    /** What a source says there is, beside what is listed by name. */
    declared: z.array(declared(locales)).min(1).optional(),
    /** Which default-language texts the short texts beside them render; commands and forms write it. */
    translatedFrom: translatedFrom(locales),
  });
}

function department(locales: Locales) {
  const text = localizedText(locales);
  return z.strictObject({
    name: text,
    note: localizedText(locales, 600).optional(),
    office: z
      .strictObject({
        address: text.optional(),
        email: emailAddress.optional(),
        telephone: telephone.optional(),
        languages: z.array(languageTag).min(1).optional(),
        hours: text.optional(),
      })
      .optional(),
    cite: citations,
  });
}

const look = z.strictObject({
  accent: withMeta(z.string().regex(/^#[0-9a-f]{6}$/u), { rule: 'invalid-colour' }).optional(),
  /** The city's emblem: file name in `images/`. */
  emblem: imageFile.optional(),
});

/** From one time of the day to a later one, local time. */
const officeHours = z.string().refine(isOfficeHours, { params: { rule: 'invalid-office-hours' } });

function isOfficeHours(text: string): boolean {
  return OFFICE_HOURS.test(text) && text.slice(0, 5) < text.slice(6);
}

const OFFICE_HOURS = /^(?:[01]\d|2[0-3]):[0-5]\d-(?:[01]\d|2[0-3]):[0-5]\d$/u;

function declared(locales: Locales) {
  return z.strictObject({
    collection: withMeta(z.enum(['partners', 'agreements', 'associations', 'legal-acts']), {
      options: 'nav',
    }),
    /** Partner or agreement kind, if the number is of one kind. */
    kind: withMeta(id, {
      ref: {
        to: 'terms',
        by: 'collection',
        vocabularies: { partners: 'partner-kinds', agreements: 'agreement-kinds' },
      },
    }).optional(),
    /** Association scope, if the number is of one scope. */
    scope: scope.optional(),
    count: z.int().nonnegative(),
    /** Whether the source names them. */
    named: z.boolean(),
    areas: z.array(termId('areas')).min(1).optional(),
    exchangeForms: z.array(termId('exchange-forms')).min(1).optional(),
    /** How the listed ones stand to the declared number. */
    note: localizedText(locales, 600).optional(),
    cite: citations,
  });
}

export type SiteData = z.output<ReturnType<typeof siteSchema>>;
