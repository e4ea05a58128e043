import type { FieldPath } from '../format/field-path.ts';
import { allRecords } from './placed.ts';
import type { Content, Prose } from './record.ts';
import type { CollectionName } from '../format/collections.ts';
import type { FieldPlan } from '../format/field-plan.ts';
import { entryPlan, filePlans } from '../format/file-plans.ts';
import type { TranslatedFrom } from '../format/translation.ts';

/**
 * Everything in the content that has fields, each with the plan of its fields: the site, terms (id is `areas/health`),
 * names of countries, records in the order of the collections, pages. Of a page it is the file in the default language.
 */
export function contentParts(content: Content): readonly ContentPart[] {
  const parts = gathered.get(content) ?? gather(content);
  gathered.set(content, parts);
  return parts;
}

/** Nearly every rule asks for them. */
const gathered = new WeakMap<Content, readonly ContentPart[]>();

function gather(content: Content): ContentPart[] {
  const plans = filePlans();
  return [
    {
      collection: 'site' as const,
      id: 'site',
      file: 'site.yaml',
      path: [],
      plan: plans.site,
      data: content.site,
      translatedFrom: content.site.translatedFrom,
      prose: {},
    },
    ...Object.entries(content.vocabularies).flatMap(([name, terms]) =>
      termsOf(name, terms, entryPlan('areas')),
    ),
    ...termsOf('countries', content.countries, entryPlan('countries')),
    ...allRecords(content).map((record) => ({
      ...record,
      path: [],
      plan: plans[record.collection],
      translatedFrom: record.data.translatedFrom,
    })),
    ...content.pages.map(({ id, data, prose }) => ({
      collection: 'pages' as const,
      id,
      file: prose[content.site.locales[0] ?? '']?.file ?? `pages/${id}.mdx`,
      path: [],
      plan: plans.pages,
      data: data[content.site.locales[0] ?? ''],
      translatedFrom: undefined,
      prose,
    })),
  ];
}

function termsOf(
  name: string,
  terms: Readonly<Record<string, { translatedFrom?: TranslatedFrom }>>,
  plan: FieldPlan,
): ContentPart[] {
  return Object.entries(terms).map(([id, data]) => ({
    collection: 'vocabularies',
    id: `${name}/${id}`,
    file: `vocabularies/${name}.yaml`,
    path: [id],
    plan,
    data,
    translatedFrom: data.translatedFrom,
    prose: {},
  }));
}

/** A group of fields that belong together: a record, a page, a term, or the site. */
export interface ContentPart {
  collection: CollectionName | 'pages' | 'vocabularies' | 'site';
  id: string;
  file: string;
  /** Where it stands in its file; empty for the whole. */
  path: FieldPath;
  plan: FieldPlan;
  data: unknown;
  /** Which default-language texts the short texts beside them render. */
  translatedFrom: TranslatedFrom;
  prose: Prose;
}
