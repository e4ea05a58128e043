import type { Locale } from '../../registry/schema/localized-text.ts';

/** What every report of findings needs to know. */
export interface ReportOptions {
  lang: Locale;
  /** The content folder as the reader knows it, such as `content`; stands before every file. */
  folder: string;
  /** Where the handbook lies, see `ruleHelp`. */
  handbook?: string;
}
