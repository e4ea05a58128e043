import { z } from 'astro/zod';

/** Frontmatter of `<id>.<locale>.md`. */
export const translationSchema = z.strictObject({
  /** Digest of the default-language texts that this translation renders; the check prints the value to write. */
  translationOf: z
    .string()
    .regex(/^sha256-[0-9a-f]{8,64}$/u)
    .optional(),
});

export type TranslationData = z.output<typeof translationSchema>;
