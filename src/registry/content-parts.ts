import type { FieldPath } from './findings.ts';
import { allRecords } from './placed.ts';
import type { Content, Prose } from './record.ts';
import type { CollectionName } from './schema/collections.ts';
import type { FieldPlan } from './schema/field-plan.ts';
import { filePlans } from './schema/file-plans.ts';

/**
 * Everything in the content that has fields, each with the plan of its fields: the site, terms (id is `areas/health`), names of
 * countries, records in the order of the collections, pages. Of a page it is the file in the default language.
 */
export function contentParts(content: Content): ContentPart[] {
  const plans = filePlans();
  return [
    {
      collection: 'site' as const,
      id: 'site',
      file: 'site.yaml',
      path: [],
      plan: plans.site,
      data: content.site,
      prose: {},
    },
    ...Object.entries(content.vocabularies).flatMap(([name, terms]) => termsOf(name, terms, plans.areas)),
    ...termsOf('countries', content.countries, plans.countries),
    ...allRecords(content).map((record) => ({ ...record, path: [], plan: plans[record.collection] })),
    ...content.pages.map(({ id, data, prose }) => ({
      collection: 'pages' as const,
      id,
      file: prose[content.site.locales[0] ?? '']?.file ?? `pages/${id}.mdx`,
      path: [],
      plan: plans.pages,
      data: data[content.site.locales[0] ?? ''],
      prose,
    })),
  ];
}

function termsOf(name: string, terms: Readonly<Record<string, unknown>>, plan: FieldPlan): ContentPart[] {
  return Object.entries(terms).map(([id, data]) => ({
    collection: 'vocabularies',
    id: `${name}/${id}`,
    file: `vocabularies/${name}.yaml`,
    path: [id],
    plan: plan.kind === 'map' ? plan.element : plan,
    data,
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
  prose: Prose;
}
