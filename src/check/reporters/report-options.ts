import type { Handbook } from '../rule-help.ts';
import type { Locale } from '../../format/localized-text.ts';

/** What every report of findings needs to know. */
export interface ReportOptions {
  lang: Locale;
  /** The content folder as the reader knows it, such as `content`; stands before every file. */
  folder: string;
  handbook?: Handbook;
}
