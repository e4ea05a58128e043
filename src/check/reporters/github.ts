import { fieldName, findingText } from '../../i18n/finding-texts/index.ts';
import { reportWords } from '../../i18n/finding-texts/report-words.ts';
import { visibleText } from '../../i18n/finding-texts/visible-text.ts';
import type { Finding } from '../../format/findings.ts';
import { ruleHelp } from '../rule-help.ts';
import type { ReportOptions } from './report-options.ts';

/** Findings as annotations of a code host: one workflow command a line. */
export function reportGithub(findings: readonly Finding[], options: ReportOptions): string {
  return findings.map((finding) => annotation(finding, options)).join('\n');
}

function annotation(finding: Finding, { lang, folder, handbook }: ReportOptions): string {
  const { message, fix } = findingText(finding, lang);
  const properties = [
    `file=${escapeProperty([folder, finding.file].filter(Boolean).join('/'))}`,
    ...(finding.line === undefined ? [] : [`line=${finding.line}`, `col=${finding.column ?? 1}`]),
    `title=${escapeProperty(finding.rule)}`,
  ];
  const text = `${[fieldName(finding), message].filter(Boolean).join(' ')}. ${reportWords(lang).fix} ${fix} ${ruleHelp(finding.rule, lang, handbook)}`;
  return `::${finding.level} ${properties.join(',')}::${escapeText(text)}`;
}

function escapeText(text: string): string {
  return visibleText(text).replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
