import type { FieldPath } from './field-path.ts';

/** How bad a finding is: an error stops the build, a warning does not. */
type Level = 'error' | 'warning';

/** Values that the texts of a finding need, such as the unknown id and the nearest known one. */
export type FindingValues = Readonly<Record<string, string | number>>;

/**
 * One problem of the content. It is plain data: texts in the editor's language are made by
 * `i18n/finding-texts/` from `rule` and `values`, positions are added by `check/`.
 */
export interface Finding {
  /** Kebab-case name of the rule; every rule has its texts and its page in the handbook. */
  rule: string;
  level: Level;
  /** File, relative to the content folder, with `/`. */
  file: string;
  field: FieldPath;
  values: FindingValues;
  /** 1-based position, where the rule itself knows it (Markdown bodies, YAML syntax). */
  line?: number;
  column?: number;
}
