import type { Agreement, Association, Event, LegalAct, Partner, Source } from '../../registry/model.ts';
import { countryName } from '../../i18n/format.ts';
import type { LocalizedText } from '../../registry/schema/localized-text.ts';
import type { PageContext } from '../context.ts';
import { everyName } from '../record/search-terms.ts';
import { foldText } from './fold-text.ts';

/**
 * What a record is found by in a list beside what its row shows: names in every language and script, whom and what it
 * is about, where it was. Some of it may stand in the row as well, see `wordsBeside`.
 */
export const listWords = {
  partner: (ctx: PageContext, partner: Partner): Words => [
    ...namesOf(ctx, partner),
    ...inEveryLanguage(partner.data.region),
    ...labels(partner.areas),
  ],
  agreement: (ctx: PageContext, { data, partners, areas }: Agreement): Words => [
    ...inEveryLanguage(data.title, data.place, ...data.parties.map(({ body }) => body)),
    ...inEveryLanguage(...(data.signatories ?? []).map(({ name }) => name)),
    ...partners.flatMap((partner) => namesOf(ctx, partner)),
    ...labels(areas),
  ],
  association: (ctx: PageContext, association: Association): Words => [
    ...everyName(ctx, association),
    ...inEveryLanguage(association.data.seat),
  ],
  legalAct: ({ data }: LegalAct): Words => inEveryLanguage(data.title, data.number, data.jurisdiction),
  event: (ctx: PageContext, { data, partners, associations, areas, exchangeForms }: Event): Words => [
    ...inEveryLanguage(data.title, data.place),
    ...[...partners, ...associations].flatMap((record) => namesOf(ctx, record)),
    ...labels(areas),
    ...labels(exchangeForms),
  ],
  source: ({ data }: Source): Words => [
    data.title,
    ...Object.values(data.titleTranslated ?? {}),
    ...inEveryLanguage(data.label, data.publisher),
  ],
} as const;

/**
 * The words of a record that a text does not have, each once, as they are compared; a word within another goes with it.
 */
export function wordsBeside(shown: readonly string[], words: Words): string {
  const text = foldText(shown.join(' '));
  const own = new Set(foldText(words.filter(Boolean).join(' ')).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  return [...own].filter((word) => !text.includes(word)).join(' ');
}

/** Texts that have the words; what a record does not have is `undefined`. */
export type Words = readonly (string | undefined)[];

function namesOf(ctx: PageContext, record: Partner | Association): Words {
  const { site, countries } = ctx.registry;
  const { country } = { country: undefined, ...record.data };
  return [
    ...everyName(ctx, record),
    ...(country === undefined ? [] : site.locales.map((locale) => countryName(country, locale, countries))),
  ];
}

function labels(terms: readonly { label: LocalizedText }[]): Words {
  return inEveryLanguage(...terms.map(({ label }) => label));
}

function inEveryLanguage(...texts: readonly (LocalizedText | undefined)[]): Words {
  return texts.flatMap((text) => Object.values(text ?? {}));
}
