import { sha256 } from '../../content-source/source-file.ts';
import { fieldName, findingText } from '../../i18n/finding-texts/index.ts';
import { reportWords } from '../../i18n/finding-texts/report-words.ts';
import { visibleJson } from '../../i18n/finding-texts/visible-text.ts';
import type { Finding } from '../../format/findings.ts';
import { ruleHelp } from '../rule-help.ts';
import type { ReportOptions } from './report-options.ts';

/** Findings as a Code Quality report, which GitLab shows beside the changes of a merge request. */
export function reportGitlab(findings: readonly Finding[], options: ReportOptions): string {
  const seen = new Map<string, number>();
  const rows = findings.map((finding) => {
    const key = JSON.stringify([finding.rule, finding.file, finding.field, finding.values]);
    const repeated = seen.get(key) ?? 0;
    seen.set(key, repeated + 1);
    return row(finding, `${key}${repeated}`, options);
  });
  return visibleJson(JSON.stringify(rows, undefined, 2));
}

/** The fingerprint leaves the line out, so that a finding which only moved is not taken for a new one. */
function row(finding: Finding, key: string, { lang, folder, handbook }: ReportOptions): object {
  const { message, fix } = findingText(finding, lang);
  const what = `${[fieldName(finding), message].filter(Boolean).join(' ')}. ${reportWords(lang).fix} ${fix}`;
  return {
    description: `${what} ${ruleHelp(finding.rule, lang, handbook)}`,
    check_name: finding.rule,
    fingerprint: sha256(key),
    severity: finding.level === 'error' ? 'major' : 'minor',
    location: { path: [folder, finding.file].filter(Boolean).join('/'), lines: { begin: finding.line ?? 1 } },
  };
}
