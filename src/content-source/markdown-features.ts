import type { SatteriFeatures } from '@astrojs/markdown-satteri';

/**
 * How Markdown reads, for pages and for the prose of records alike, in the check and where it is rendered. Quotes stay
 * as written: English curls are wrong in other languages. Fields stand apart before a body is read; notes are made of
 * citations.
 */
export const MARKDOWN_FEATURES = {
  smartPunctuation: { quotes: false },
  frontmatter: false,
  gfm: { footnotes: false },
} as const satisfies SatteriFeatures;
