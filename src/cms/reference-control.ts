import type { Reference } from '../format/field-meta.ts';
import type { Setting } from './setting.ts';

/** A record or a term to choose. */
export function referenceControl(
  reference: Reference,
  { terms, defaultLocale }: Setting,
): Record<string, unknown> {
  if (reference.to === 'terms') {
    const vocabularies = 'by' in reference ? Object.values(reference.vocabularies) : [reference.vocabulary];
    const options = vocabularies.flatMap((name) => terms[name]);
    return {
      widget: 'select',
      options: [...new Map(options.map((option) => [option.value, option])).values()],
    };
  }
  const { collection } = reference;
  const shown = DISPLAY[collection] ?? 'title';
  return {
    widget: 'relation',
    collection,
    value_field: '{{slug}}',
    display_fields: [`{{${shown}.${defaultLocale}}} ({{slug}})`],
    search_fields: [`${shown}.${defaultLocale}`],
  };
}

/** The field by which one knows a record. */
export const DISPLAY: Readonly<Record<string, 'name' | 'title' | 'label'>> = {
  partners: 'name',
  associations: 'name',
  agreements: 'title',
  events: 'title',
  'legal-acts': 'title',
  sources: 'label',
};
