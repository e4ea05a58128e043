import type { Content } from '../registry/record.ts';
import {
  countryNamesSchema,
  VOCABULARIES,
  vocabularySchema,
  type CountryNames,
  type TermData,
  type VocabularyName,
} from '../registry/schema/vocabulary.ts';
import { parseWith, type Reading } from './parse-with.ts';

/** All vocabularies; `undefined` when one is missing or has mistakes, which the findings name. */
export function parseVocabularies(reading: Reading): Content['vocabularies'] | undefined {
  const parsed = VOCABULARIES.map((name) => parseVocabulary(reading, name));
  const [partnerKinds, agreementKinds, eventKinds, areas, exchangeForms, directions] = parsed;
  if (!partnerKinds || !agreementKinds || !eventKinds || !areas || !exchangeForms || !directions)
    return undefined;
  return {
    'partner-kinds': partnerKinds,
    'agreement-kinds': agreementKinds,
    'event-kinds': eventKinds,
    areas,
    'exchange-forms': exchangeForms,
    directions,
  };
}

/** Names of countries where wording matters; there need not be any. */
export function parseCountries(reading: Reading): CountryNames {
  const source = reading.sources.find(({ place }) => place.kind === 'countries');
  return (source && parseWith(reading, source, countryNamesSchema(reading.locales))) ?? {};
}

function parseVocabulary(reading: Reading, name: VocabularyName): Record<string, TermData> | undefined {
  const source = reading.sources.find(({ place }) => place.kind === 'vocabulary' && place.name === name);
  if (source !== undefined) return parseWith(reading, source, vocabularySchema(reading.locales));
  reading.findings.push({
    rule: 'missing-file',
    level: 'error',
    file: `vocabularies/${name}.yaml`,
    field: [],
    values: {},
  });
  return undefined;
}
