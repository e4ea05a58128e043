import type { FixKind } from '../../i18n/editor-texts/fix-words.ts';

/** One thing that was mended, for the report. */
export interface Fix {
  kind: FixKind;
  /** 1-based, in the text as it was. */
  line?: number;
  before?: string;
  after?: string;
}
