import type { FieldPlan } from '../../format/field-plan.ts';
import { optionLabel, optionsOf, type Option } from '../../i18n/option-label.ts';
import { soleField } from './asked-fields.ts';
import type { EditorContext } from './editor-context.ts';

/** What can be chosen for a field, or for each of the entries of its list; nothing where it is free. */
export function choicesFor(plan: FieldPlan, context: EditorContext): readonly Option[] {
  const { lang, words, terms, records, countries } = context;
  switch (plan.kind) {
    case 'list':
      return choicesFor(plan.element, context);
    case 'choice':
      return optionsOf(plan, lang);
    case 'boolean':
      return words.yesAndNo.map((label, at) => ({ value: String(at === 0), label }));
    case 'known':
      return plan.list === 'countries' ? countries : [];
    case 'reference': {
      const { reference } = plan;
      if (reference.to === 'terms') return 'vocabulary' in reference ? terms[reference.vocabulary] : [];
      const own = reference.emptyIs === undefined ? [] : [reference.emptyIs];
      return [
        ...records[reference.collection],
        ...own.map((value) => ({ value, label: optionLabel('actor', value, lang) })),
      ];
    }
    case 'group': {
      const sole = soleField(plan);
      return sole === undefined ? [] : choicesFor(sole.field, context);
    }
    default:
      return [];
  }
}
