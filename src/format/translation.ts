import { z } from 'astro/zod';
import { withMeta } from './field-meta.ts';
import { languageTag } from './identifiers.ts';
import type { Locales } from './localized-text.ts';

/** What a translation renders, as the check prints it. */
export const digest = withMeta(z.string().regex(/^sha256-[0-9a-f]{8,64}$/u), { rule: 'invalid-digest' });

/**
 * By language of a translation: digest of the default-language short texts that the texts beside them render. Another
 * language is refused with `params.rule = 'language-of-no-translation'`.
 */
export function translatedFrom([, ...others]: Locales) {
  const language = languageTag.refine((locale) => others.includes(locale), {
    params: { rule: 'language-of-no-translation' },
  });
  return withMeta(z.record(language, digest), { upkeep: true }).optional();
}

export type TranslatedFrom = z.output<ReturnType<typeof translatedFrom>>;

/** Frontmatter of `<id>.<locale>.md`. */
export const translationSchema = z.strictObject({
  /** Digest of the default-language texts that this translation renders; the check prints the value to write. */
  translationOf: digest.optional(),
});
