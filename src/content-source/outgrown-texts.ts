import type { FieldPath } from '../format/field-path.ts';
import type { FieldPlan } from '../format/field-plan.ts';
import type { Locale } from '../format/localized-text.ts';
import type { TranslatedFrom } from '../format/translation.ts';
import type { Reading } from './parse-with.ts';
import { digestOfTexts, rendersPresent } from './text-digest.ts';

/**
 * Reports the short texts of a record, a term or the site whose translation, in the same place, is marked as made from
 * other texts than those that are there now. What bears no mark is left alone: nobody has said what it renders.
 * @param elsewhere languages with a translation file, which bears a mark of its own
 */
export function reportOutgrownTexts(
  reading: Reading,
  { file, plan, data, path = [] }: Marked,
  elsewhere: ReadonlySet<Locale> = new Set(),
): void {
  const [, ...others] = reading.locales;
  for (const locale of others) {
    const value = data.translatedFrom?.[locale];
    if (value === undefined || elsewhere.has(locale)) continue;
    const digest = digestOfTexts(plan, data, '', reading.locales);
    if (rendersPresent(value, digest)) continue;
    reading.findings.push({
      rule: 'stale-translation',
      level: 'warning',
      file,
      field: [...path, 'translatedFrom', locale],
      values: { digest, value, locale, file },
    });
  }
}

/** A group of fields that may bear marks of its translations. */
interface Marked {
  file: string;
  plan: FieldPlan;
  data: { translatedFrom?: TranslatedFrom };
  /** Where it stands in the file. */
  path?: FieldPath;
}
