import { findingText } from '../../i18n/finding-texts/index.ts';
import type { Finding } from '../../registry/findings.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';

/** Findings for programs: an array with the facts of each finding and its texts. */
export function reportJson(findings: readonly Finding[], options: { lang: Locale }): string {
  return JSON.stringify(
    findings.map((finding) => ({ ...finding, ...findingText(finding, options.lang) })),
    undefined,
    2,
  );
}
