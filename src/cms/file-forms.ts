import { COLLECTIONS, recordSchemas } from '../registry/schema/index.ts';
import type { Locales } from '../registry/schema/localized-text.ts';
import { pageSchema } from '../registry/schema/page.ts';
import { siteSchema } from '../registry/schema/site.ts';
import { countryNamesSchema, VOCABULARIES, vocabularySchema } from '../registry/schema/vocabulary.ts';
import { recordFields } from '../registry/schema/record-fields.ts';
import { planOf, type FieldPlan } from './field-plan.ts';
import type { FileForm } from './record-file.ts';

/** How every kind of file of the content is edited, by the name of its format. */
export function fileForms(locales: Locales): Readonly<Record<string, FileForm>> {
  const schemas = recordSchemas(locales);
  const records = COLLECTIONS.map(
    (name) =>
      [
        name,
        {
          plan: commonLast(planOf(schemas[name], locales, [name]), locales),
          ...(name === 'sources' ? YAML : { hasBody: true, extension: 'md' as const }),
        },
      ] as const,
  );
  const vocabularies = VOCABULARIES.map(
    (name) => [name, { plan: planOf(vocabularySchema(locales), locales, [name]), ...YAML }] as const,
  );
  // A vocabulary bears the name of its file, which no collection has.
  return {
    ...Object.fromEntries([...records, ...vocabularies]),
    countries: { plan: planOf(countryNamesSchema(locales), locales, ['countries']), ...YAML },
    site: { plan: planOf(siteSchema(locales), locales, ['site']), ...YAML },
    pages: { plan: planOf(pageSchema, locales, ['pages']), hasBody: true, extension: 'mdx' },
  };
}

const YAML = { hasBody: false, extension: 'yaml' } as const;

/** One begins with what is special to the record; sources and dates of checking come at the end. */
function commonLast(plan: FieldPlan, locales: Locales): FieldPlan {
  if (plan.kind !== 'group') return plan;
  const common = Object.keys(recordFields(locales));
  const fields = Object.entries(plan.fields);
  const isCommon = ([name]: [string, FieldPlan]) => common.includes(name);
  return {
    ...plan,
    fields: Object.fromEntries([...fields.filter((field) => !isCommon(field)), ...fields.filter(isCommon)]),
  };
}
