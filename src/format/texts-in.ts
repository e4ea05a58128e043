import type { FieldPath } from './field-path.ts';
import type { FieldPlan } from './field-plan.ts';
import type { Locales } from './localized-text.ts';
import { walkDataFor } from './walk-data.ts';

/**
 * Every text that a translation renders, by language, in the order of the data. A page has a file for every language,
 * so that its texts are bare; they count as texts of the default language.
 */
export function textsIn(plan: FieldPlan, data: unknown, [defaultLocale]: Locales): PlacedTexts[] {
  return translatedIn(plan, data, (value) => byLanguage(value, defaultLocale));
}

const translatedIn = walkDataFor((field): field is FieldPlan => field.meta.translated === true);

function byLanguage(value: unknown, defaultLocale: string): ReadonlyMap<string, string> {
  const texts = typeof value === 'string' ? { [defaultLocale]: value } : (value ?? {});
  return new Map(
    Object.entries(texts).flatMap(([locale, text]: [string, unknown]) =>
      typeof text === 'string' && text !== '' ? [[locale, text]] : [],
    ),
  );
}

/** The texts of one field by language; empty ones are none. */
interface PlacedTexts {
  path: FieldPath;
  value: ReadonlyMap<string, string>;
}
