import type { SatteriFeatures } from '@astrojs/markdown-satteri';

/** How Markdown reads, for pages and for the prose of records alike. Quotes stay as written: English curls are wrong in other languages. */
export const MARKDOWN_FEATURES: SatteriFeatures = { smartPunctuation: { quotes: false } };
