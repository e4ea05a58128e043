import type { Agreement, Event, Partner, Term } from '../../registry/model.ts';
import type { AlternateName } from '../../format/record-fields.ts';
import type { LocalizedText } from '../../format/localized-text.ts';
import { countryName } from '../../i18n/format.ts';
import type { PageContext } from '../context.ts';

/** What a record is about: a line of words each, equal for all that share it. */
export const entryTopics = {
  partner: (ctx: PageContext, partner: Partner): string[] => [
    termWords(partner.kind),
    ...countryTopics(ctx, [partner]),
    ...(partner.data.region ? [textWords(partner.data.region)] : []),
  ],
  agreement: (ctx: PageContext, { kind, partners, areas }: Agreement): string[] => [
    termWords(kind),
    ...countryTopics(ctx, partners),
    ...areas.map(termWords),
  ],
  event: (ctx: PageContext, { kind, partners, areas }: Event): string[] => [
    termWords(kind),
    ...countryTopics(ctx, partners),
    ...areas.map(termWords),
  ],
} as const;

/** Every name of a country: in the languages of the site, at length and short, and what the content adds. */
export function countryNames(
  { registry: { site, countries } }: PageContext,
  code: string,
): { text: string; lang?: string }[] {
  return [
    ...site.locales.map((lang) => ({ text: countryName(code, lang, countries), lang })),
    ...site.locales.map((lang) => ({ text: countryName(code, lang, {}), lang })),
    ...(countries[code]?.alternateNames ?? []),
  ];
}

/** All of them as one line of words. */
export function countryWords(ctx: PageContext, code: string): string {
  return [...new Set(countryNames(ctx, code).map(({ text }) => text))].join(' ');
}

/** Other names of a term or a page as they are searched for. */
export function alternates(names: readonly AlternateName[] = []): string[] {
  return names.map(({ text }) => text);
}

function countryTopics(ctx: PageContext, partners: readonly Partner[]): string[] {
  const codes = new Set(partners.flatMap(({ data }) => data.country ?? []));
  return [...codes].map((code) => countryWords(ctx, code));
}

function termWords({ label, plural, alternateNames }: Term): string {
  return [textWords(label), ...(plural ? [textWords(plural)] : []), ...alternates(alternateNames)].join(' ');
}

function textWords(text: LocalizedText): string {
  return Object.values(text).filter(Boolean).join(' ');
}
