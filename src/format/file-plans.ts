import { VOCABULARIES, type CollectionName, type VocabularyName } from './collections.ts';
import { planOf, type FieldPlan } from './field-plan.ts';
import { recordSchemas } from './index.ts';
import type { Locales } from './localized-text.ts';
import { pageSchema } from './page.ts';
import { siteSchema } from './site.ts';
import { translationSchema } from './translation.ts';
import { countryNamesSchema, vocabularySchema } from './vocabulary.ts';

/** The plan of every kind of file. A vocabulary bears its own name, which no collection has. */
export function filePlans(): FilePlans {
  return (known ??= readPlans());
}

/** The plan of every entry of a file that is one map, such as a vocabulary. */
export function entryPlan(kind: VocabularyName | 'countries'): FieldPlan {
  const plan = filePlans()[kind];
  return plan.kind === 'map' ? plan.element : plan;
}

let known: FilePlans | undefined;

/** The fields are the same whatever the languages are. */
const ANY_LOCALES: Locales = ['und'];

function readPlans(): FilePlans {
  const records = Object.entries(recordSchemas(ANY_LOCALES)).map(([name, schema]) => [name, planOf(schema)]);
  const terms = planOf(vocabularySchema(ANY_LOCALES));
  return Object.fromEntries([
    ...records,
    ...VOCABULARIES.map((name) => [name, terms]),
    ['countries', planOf(countryNamesSchema(ANY_LOCALES))],
    ['site', planOf(siteSchema(ANY_LOCALES))],
    ['pages', planOf(pageSchema)],
    ['translation', planOf(translationSchema)],
  ]) as FilePlans;
}

/** A kind of file of the content. */
export type FileKind = CollectionName | VocabularyName | 'countries' | 'site' | 'pages' | 'translation';

type FilePlans = Readonly<Record<FileKind, FieldPlan>>;
