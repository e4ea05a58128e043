import { siteWords } from '../../i18n/finding-texts/site-words.ts';
import { visibleText } from '../../i18n/finding-texts/visible-text.ts';
import type { Locale } from '../../format/localized-text.ts';
import type { SiteFinding } from './site-finding.ts';

/**
 * Prints all findings in the editor's language, grouped by page; pages with the same fault, as in a shared footer, are
 * named up to five times.
 */
export function printSiteFindings(
  findings: readonly SiteFinding[],
  lang: Locale,
  output: Pick<Console, 'error'>,
): void {
  const { more } = siteWords(lang);
  for (const [fault, files] of groupByFault(findings, lang)) {
    output.error(`${fault}`);
    for (const file of files.slice(0, SHOWN)) output.error(`  ${visibleText(file)}`);
    if (files.length > SHOWN) output.error(`  ${more(files.length - SHOWN)}`);
  }
}

const SHOWN = 5;

function groupByFault(findings: readonly SiteFinding[], lang: Locale): Map<string, string[]> {
  const { rules } = siteWords(lang);
  const groups = new Map<string, string[]>();
  for (const { rule, value, file } of findings) {
    const fault = `${rule}: ${rules[rule]}: ${visibleText(value)}`;
    groups.set(fault, [...(groups.get(fault) ?? []), file]);
  }
  return groups;
}
