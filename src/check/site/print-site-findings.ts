import { SITE_RULES, type SiteFinding } from './site-finding.ts';

/** Prints all findings, grouped by page; pages with the same fault, as in a shared footer, are named up to five times. */
export function printSiteFindings(findings: readonly SiteFinding[], output: Pick<Console, 'error'>): void {
  for (const [fault, files] of groupByFault(findings)) {
    output.error(`${fault}`);
    for (const file of files.slice(0, SHOWN)) output.error(`  ${file}`);
    if (files.length > SHOWN) output.error(`  … and ${files.length - SHOWN} more pages`);
  }
}

const SHOWN = 5;

function groupByFault(findings: readonly SiteFinding[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { rule, value, file } of findings) {
    const fault = `${rule}: ${SITE_RULES[rule]}: ${value}`;
    groups.set(fault, [...(groups.get(fault) ?? []), file]);
  }
  return groups;
}
