import { z } from 'astro/zod';

/** Frontmatter of a prose page, `pages/<id>.mdx` and `pages/<id>.<locale>.mdx`; each file is in one language. */
export const pageSchema = z.strictObject({
  title: z.string().trim().min(1).max(120),
  description: z.string().trim().min(1).max(300),
  /** Place in the menu, smallest first. */
  order: z.number().optional(),
  /** Whether the page stands in the main menu. */
  inMenu: z.boolean().default(false),
  /** Whether the page says how to propose cooperation: every delegation sheet names it. */
  proposals: z.boolean().default(false),
  /** Sources cited in the text, in addition to its own notes. */
  translationOf: z
    .string()
    .regex(/^sha256-[0-9a-f]{8,64}$/u)
    .optional(),
});

export type PageData = z.output<typeof pageSchema>;
