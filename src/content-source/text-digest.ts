import type { Locale } from '../registry/schema/localized-text.ts';
import { sha256 } from './source-file.ts';
import { translatedTexts, writtenDigest } from './translated-texts.ts';

/**
 * Digest of the default-language texts that a translation renders: `sha256-` and eight hex digits, see {@link translatedTexts}.
 * @param data facts of a record, or the frontmatter of a page (whose texts are plain)
 */
export function digestOfTexts(data: unknown, body: string, locales: readonly Locale[]): string {
  return writtenDigest(sha256(translatedTexts(data, body, locales)));
}

/** Whether `translationOf` of a translation names the present digest; more digits than eight may be written. */
export function rendersPresent(translationOf: string | undefined, digest: string): boolean {
  return (
    translationOf !== undefined && (translationOf.startsWith(digest) || digest.startsWith(translationOf))
  );
}
