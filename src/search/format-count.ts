import { formatNumber } from '../i18n/format.ts';
import type { PluralForms } from '../i18n/plural.ts';
import type { SpokenLocale } from '../i18n/locales.ts';

/** The plural form that a number asks for, with the number in place of `{count}`: «2 результата». */
export function formatCount(forms: PluralForms, count: number, lang: SpokenLocale): string {
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms.other;
  return form.replaceAll('{count}', formatNumber(count, lang));
}
