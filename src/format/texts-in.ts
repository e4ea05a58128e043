import type { FieldPath } from './field-path.ts';
import type { FieldPlan } from './field-plan.ts';
import { isMapping } from './is-mapping.ts';
import type { Locale, Locales } from './localized-text.ts';
import { walkDataFor } from './walk-data.ts';

/**
 * Every text that a translation renders, by language, in the order of the data. A page has a file for every language,
 * so that its texts are bare; they count as texts of the default language.
 */
export function textsIn(plan: FieldPlan, data: unknown, [defaultLocale]: Locales): PlacedTexts[] {
  return translatedIn(plan, data, (value) => (locale) => {
    const bare = locale === defaultLocale ? value : undefined;
    const text = isMapping(value) ? ownValue(value, locale) : bare;
    return typeof text === 'string' && text !== '' ? text : undefined;
  });
}

const translatedIn = walkDataFor((field): field is FieldPlan => field.meta.translated === true);

function ownValue(texts: Readonly<Record<string, unknown>>, locale: Locale): unknown {
  return Object.hasOwn(texts, locale) ? texts[locale] : undefined;
}

/** The texts of one field. */
interface PlacedTexts {
  path: FieldPath;
  /** The text in a language; an empty one is none. */
  value: (locale: Locale) => string | undefined;
}
