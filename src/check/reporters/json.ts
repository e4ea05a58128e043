import { findingText, shownValues } from '../../i18n/finding-texts/index.ts';
import { shownValue, visibleJson } from '../../i18n/finding-texts/visible-text.ts';
import type { Finding } from '../../format/findings.ts';
import { ruleFile, rulePage } from '../rule-help.ts';
import type { ReportOptions } from './report-options.ts';

/** Findings for programs: an array with the facts of each finding, its texts, and where the handbook explains it. */
export function reportJson(
  findings: readonly Finding[],
  { lang, handbook }: Pick<ReportOptions, 'lang' | 'handbook'>,
): string {
  const rows = findings.map((finding) => ({
    ...finding,
    field: finding.field.map((part) => (typeof part === 'string' ? shownValue(part) : part)),
    values: shownValues(finding),
    ...findingText(finding, lang),
    help: ruleFile(finding.rule, lang, handbook),
    page: rulePage(finding.rule, lang, handbook),
  }));
  return visibleJson(JSON.stringify(rows, undefined, 2));
}
