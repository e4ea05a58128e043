import { z } from 'astro/zod';
import { withMeta } from './field-meta.ts';
import { digest } from './translation.ts';
import { shortText, writtenText } from './written-text.ts';

/** Frontmatter of a prose page, `pages/<id>.mdx` and `pages/<id>.<locale>.mdx`; each file is in one language. */
export const pageSchema = z.strictObject({
  title: withMeta(writtenText.max(120), { translated: true }),
  description: withMeta(writtenText.max(300), { translated: true }),
  /** What people ask for who want this page: the search finds it by them. */
  alternateNames: z.array(shortText).min(1).optional(),
  /** Place in the menu, smallest first. */
  order: z.number().optional(),
  /** Whether the page stands in the main menu. */
  inMenu: z.boolean().default(false),
  /** Whether the page says how to propose cooperation: every delegation sheet names it. */
  proposals: z.boolean().default(false),
  /** In a translation: digest of the default-language texts that it renders. */
  translationOf: digest.optional(),
});

export type PageData = z.output<typeof pageSchema>;
