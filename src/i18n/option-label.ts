import type { FieldPlan } from '../format/field-plan.ts';
import type { SpokenLocale } from './locales.ts';
import { hasMessage } from './messages/index.ts';
import { useMessages } from './translate.ts';

/**
 * The word for one of the values that a field allows, such as `established`.
 * @param area of the site's messages that names them; without one a value has no word but itself
 */
export function optionLabel(area: string | undefined, option: string, lang: SpokenLocale): string {
  const key = `${area}.${option}`;
  return hasMessage(key) ? useMessages(lang)(key) : option;
}

/** The values that a field allows, with their words. */
export function optionsOf(
  { options, meta }: Extract<FieldPlan, { kind: 'choice' }>,
  lang: SpokenLocale,
): Option[] {
  return options.map((value) => ({ value, label: optionLabel(meta.options, value, lang) }));
}

/** A value to choose, with the words for it. */
export interface Option {
  value: string;
  label: string;
}
