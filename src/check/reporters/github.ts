import { fieldName, findingText } from '../../i18n/finding-texts/index.ts';
import { reportWords } from '../../i18n/finding-texts/report-words.ts';
import { shownValue, visibleText } from '../../i18n/finding-texts/visible-text.ts';
import type { Finding } from '../../format/findings.ts';
import { ruleHelp } from '../rule-help.ts';
import { firstFindings } from './first-findings.ts';
import type { ReportOptions } from './report-options.ts';

/** Findings as annotations of a code host: one workflow command a line; of each file the first. */
export function reportGithub(findings: readonly Finding[], options: ReportOptions): string {
  const files = Map.groupBy(findings, ({ file }) => file);
  return [...files]
    .flatMap(([file, group]) => {
      const { first, more } = firstFindings(group);
      const lines = first.map((finding) => annotation(finding, options));
      if (more > 0) lines.push(`${reportWords(options.lang).more(more)} (${shownValue(file)})`);
      return lines;
    })
    .join('\n');
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
