import type { z } from 'astro/zod';
import type { Content } from '../registry/record.ts';
import { perVocabulary } from '../format/collections.ts';
import { entryPlan } from '../format/file-plans.ts';
import type { TranslatedFrom } from '../format/translation.ts';
import {
  countryNamesSchema,
  vocabularySchema,
  type CountryNames,
  type TermData,
  type VocabularyName,
} from '../format/vocabulary.ts';
import { defaultActKinds } from '../i18n/default-act-kinds.ts';
import { reportOutgrownTexts } from './outgrown-texts.ts';
import { parseWith, type Reading } from './parse-with.ts';
import type { SourceFile } from './source-file.ts';

/** All vocabularies; `undefined` when one is missing or has mistakes, which the findings name. */
export function parseVocabularies(reading: Reading): Content['vocabularies'] | undefined {
  const parsed = perVocabulary((name) => parseVocabulary(reading, name));
  return isComplete(parsed) ? parsed : undefined;
}

/** Names of countries where wording matters; there need not be any. */
export function parseCountries(reading: Reading): CountryNames {
  const source = reading.sources.find(({ place }) => place.kind === 'countries');
  return (
    (source && parseTerms(reading, { source, kind: 'countries' }, countryNamesSchema(reading.locales))) ?? {}
  );
}

function isComplete(
  parsed: Record<VocabularyName, Terms | undefined>,
): parsed is Record<VocabularyName, Terms> {
  return Object.values(parsed).every((terms) => terms !== undefined);
}

function parseVocabulary(reading: Reading, name: VocabularyName): Terms | undefined {
  const source = reading.sources.find(({ place }) => place.kind === 'vocabulary' && place.name === name);
  if (source !== undefined)
    return parseTerms(reading, { source, kind: name }, vocabularySchema(reading.locales));
  if (name === 'act-kinds') return defaultActKinds(reading.locales);
  reading.findings.push({
    rule: 'missing-file',
    level: 'error',
    file: `vocabularies/${name}.yaml`,
    field: [],
    values: {},
  });
  return undefined;
}

/** A file of terms; the texts of each are held against what their translation renders. */
function parseTerms<Term extends { translatedFrom?: TranslatedFrom }>(
  reading: Reading,
  { source, kind }: { source: SourceFile; kind: VocabularyName | 'countries' },
  schema: z.ZodType<Record<string, Term>>,
): Record<string, Term> | undefined {
  const terms = parseWith(reading, source, schema);
  const plan = entryPlan(kind);
  for (const [id, data] of Object.entries(terms ?? {}))
    reportOutgrownTexts(reading, { file: source.file, plan, data, path: [id] });
  return terms;
}

type Terms = Record<string, TermData>;
