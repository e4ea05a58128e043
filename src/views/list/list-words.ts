import type { Source } from '../../registry/linked-record.ts';
import type { Agreement, Association, Event, LegalAct, Partner } from '../../registry/model.ts';
import { countryName } from '../../i18n/format.ts';
import type { LocalizedText } from '../../format/localized-text.ts';
import type { PageContext } from '../context.ts';
import { everyName, everyWord } from '../record/search-terms.ts';
import { foldText, foldedWords } from '../../i18n/fold-text.ts';

/**
 * What a record is found by in a list beside what its row shows: names in every language and script, whom and what it
 * is about, where it was. Some of it may stand in the row as well, see `wordsBeside`.
 */
export const listWords = {
  partner: (ctx: PageContext, partner: Partner): Words => [
    ...everyWord(partner),
    ...countryWords(ctx, partner),
    ...labels(partner.areas),
  ],
  agreement: (ctx: PageContext, agreement: Agreement): Words => [
    ...everyWord(agreement),
    ...agreement.partners.flatMap((partner) => partnerWords(ctx, partner)),
    ...labels(agreement.areas),
  ],
  association: (association: Association): Words => everyWord(association),
  legalAct: (act: LegalAct): Words => everyWord(act),
  event: (ctx: PageContext, event: Event): Words => [
    ...everyWord(event),
    ...event.partners.flatMap((partner) => partnerWords(ctx, partner)),
    ...event.associations.flatMap(everyName),
    ...labels(event.areas),
    ...labels(event.exchangeForms),
  ],
  source: (source: Source): Words => everyWord(source),
} as const;

/**
 * The words of a record that a text does not have, each once, as they are compared; a word within another goes with it.
 */
export function wordsBeside(shown: readonly string[], words: Words): string {
  const text = foldText(shown.join(' '));
  const own = new Set(foldedWords(words.filter(Boolean).join(' ')));
  return [...own].filter((word) => !text.includes(word)).join(' ');
}

/** Texts that have the words; what a record does not have is `undefined`. */
export type Words = readonly (string | undefined)[];

/** A partner's names, with those of its country. */
function partnerWords(ctx: PageContext, partner: Partner): Words {
  return [...everyName(partner), ...countryWords(ctx, partner)];
}

function countryWords({ registry: { site, countries } }: PageContext, { data: { country } }: Partner): Words {
  return country === undefined ? [] : site.locales.map((locale) => countryName(country, locale, countries));
}

function labels(terms: readonly { label: LocalizedText }[]): Words {
  return terms.flatMap(({ label }) => Object.values(label));
}
