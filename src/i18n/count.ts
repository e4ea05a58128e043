import type { PluralForms } from './plural.ts';

/** A number with its word: `5 ошибок`. Where a language needs a form that is left out, `other` stands in. */
export function count(locale: string, number: number, forms: PluralForms): string {
  return `${number} ${forms[new Intl.PluralRules(locale).select(number)] ?? forms.other}`;
}
