import type { FindingValues } from '../../format/findings.ts';

/**
 * The words for a finding of one rule, in one language: what is wrong, as a clause that can follow the name of the
 * field, and how to mend it, with an example. Both are written for editors who do not program.
 */
export type FindingText = (values: FindingValues) => { message: string; fix: string };

/** Texts by rule. */
export type FindingTexts = Readonly<Record<string, FindingText>>;
