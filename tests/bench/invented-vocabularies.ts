import type { InventedRegistry } from './invented-record.ts';
import type { InventedWords } from './invented-words.ts';

/**
 * The closed lists of the invented registry: as many terms as the real one has, and twenty countries that do not exist.
 */
export function inventVocabularies(words: InventedWords): InventedRegistry['vocabularies'] {
  const terms = (prefix: string, count: number, more: (at: number) => object = () => ({})) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `${prefix}-${at + 1}`,
        { label: words.name(), plural: words.name(), ...more(at) },
      ]),
    );
  const direction = (at: number) => ({ direction: `direction-${at + 1}` });
  return {
    directions: terms('direction', 3, (at) => (at < 2 ? { associationScope: SCOPES[at] } : {})),
    'partner-kinds': terms('partner-kind', 3, direction),
    'agreement-kinds': terms('agreement-kind', 6),
    'event-kinds': terms('event-kind', 11),
    areas: terms('area', 20),
    'exchange-forms': terms('exchange-form', 16),
    countries: Object.fromEntries(COUNTRY_CODES.map((code) => [code, { label: words.name() }])),
  };
}

/** Codes that ISO 3166 leaves to its users. */
export const COUNTRY_CODES = [...'ABCDEFGHIJKLMNOPQRST'].map((letter) => `X${letter}`);

const SCOPES = ['international', 'national'] as const;
