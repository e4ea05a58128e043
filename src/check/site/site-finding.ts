import type { SiteRule } from '../../i18n/finding-texts/site-words.ts';

/** One fault of the built site. */
export interface SiteFinding {
  rule: SiteRule;
  /** File of the page, relative to the built folder. */
  file: string;
  /** What is at fault: an address, an id, a word. */
  value: string;
}
