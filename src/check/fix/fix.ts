import type { FixKind } from '../../i18n/editor-texts/fix-words.ts';
import type { Edit } from './apply-edits.ts';

/** One thing that was mended, for the report. */
export interface Fix {
  kind: FixKind;
  /** 1-based, in the text as it was. */
  line?: number;
  before?: string;
  after?: string;
}

/** A change of a text, with what it mends. */
export type FixEdit = Edit & { fix: Fix };
