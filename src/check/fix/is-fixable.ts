import type { Finding } from '../../format/findings.ts';
import { meantBy } from './mend-fields.ts';

/** Whether `check --fix` mends a finding by itself. */
export function isFixable(finding: Finding): boolean {
  return (
    finding.rule === 'yaml-tab' ||
    finding.rule === 'deprecated-field' ||
    (finding.rule === 'yaml-needs-quotes' && !/\s#/u.test(String(finding.values['value']))) ||
    (finding.rule === 'not-utf8' && String(finding.values['encoding']).startsWith('utf-16')) ||
    meantBy(finding) !== undefined
  );
}
