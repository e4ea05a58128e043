import type { FieldPlan } from '../format/field-plan.ts';
import type { Locales } from '../format/localized-text.ts';
import { sha256 } from './source-file.ts';
import { translatedTexts, writtenDigest } from './translated-texts.ts';

/**
 * Digest of the default-language texts that a translation renders: `sha256-` and eight hex digits, see {@link
 * translatedTexts}.
 * @param plan of the record, term, site or page that the data is of
 */
export function digestOfTexts(plan: FieldPlan, data: unknown, body: string, locales: Locales): string {
  return writtenDigest(sha256(translatedTexts(plan, data, body, locales)));
}

/** Whether `translationOf` of a translation names the present digest; more digits than eight may be written. */
export function rendersPresent(translationOf: string | undefined, digest: string): boolean {
  return (
    translationOf !== undefined && (translationOf.startsWith(digest) || digest.startsWith(translationOf))
  );
}
