import { fieldName, findingText } from '../../i18n/finding-texts/index.ts';
import { reportWords } from '../../i18n/finding-texts/report-words.ts';
import { shownValue, visibleText } from '../../i18n/finding-texts/visible-text.ts';
import type { Finding } from '../../format/findings.ts';
import type { Locale } from '../../format/localized-text.ts';
import { ruleHelp } from '../rule-help.ts';
import { firstFindings } from './first-findings.ts';
import type { ReportOptions } from './report-options.ts';
import { wrapText } from './wrap-text.ts';

/**
 * Findings for people: by file, the first of each with place, field, what is wrong and how to mend it, and the name of
 * its rule, and how many more there are.
 * Only the findings; the line that counts them is {@link summarize}'s.
 */
export function reportTerminal(findings: readonly Finding[], options: TerminalOptions): string {
  const files = Map.groupBy(findings, ({ file }) => file);
  return [...files].map(([file, group]) => fileBlock(file, group, options)).join('\n\n');
}

/** Where the handbook explains each rule that was broken, one a line; empty without findings. */
export function listRules(findings: readonly Finding[], { lang, handbook }: ReportOptions): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))].toSorted();
  if (rules.length === 0) return '';
  const width = Math.max(...rules.map((rule) => rule.length));
  const lines = rules.map((rule) => `  ${rule.padEnd(width)}  ${ruleHelp(rule, lang, handbook)}`);
  return [reportWords(lang).handbook, ...lines].join('\n');
}

/** The last line of a report: how many errors and warnings in how many files. */
export function summarize(findings: readonly Finding[], lang: Locale): string {
  const words = reportWords(lang);
  if (findings.length === 0) return words.clean;
  const errors = findings.filter(({ level }) => level === 'error').length;
  return words.summary(errors, findings.length - errors, new Set(findings.map(({ file }) => file)).size);
}

const TEXT_WIDTH = 86;

function fileBlock(
  file: string,
  findings: readonly Finding[],
  { lang, folder, colors }: TerminalOptions,
): string {
  const { first, more } = firstFindings(findings);
  const paint = (code: number, text: string) => (colors ? `\u001B[${code}m${text}\u001B[0m` : text);
  const rows = first.map((finding) => ({
    finding,
    place: placeOf(finding),
    field: fieldName(finding),
  }));
  const placeWidth = Math.max(...rows.map(({ place }) => place.length));
  const fieldWidth = Math.max(...rows.map(({ field }) => field.length));
  const blocks = rows.map(({ finding, place, field }) => {
    const lines = textLines(finding, lang);
    return lines.map((line, at) => {
      const isFirst = at === 0;
      const margin = `  ${(isFirst ? place : '').padEnd(placeWidth)}  ${(isFirst ? field : '').padEnd(fieldWidth)}  `;
      if (at < lines.length - 1) return `${margin}${line}`;
      return `${margin}${line.padEnd(TEXT_WIDTH)}  ${paint(finding.level === 'error' ? RED : YELLOW, finding.rule)}`;
    });
  });
  const rest = more > 0 ? [`  ${reportWords(lang).more(more)}`] : [];
  return [paint(BOLD, shownValue([folder, file].filter(Boolean).join('/'))), ...blocks.flat(), ...rest].join(
    '\n',
  );
}

function textLines(finding: Finding, lang: Locale): string[] {
  const { message, fix } = findingText(finding, lang);
  const what = visibleText(`${message}.`);
  const mend = visibleText(`${reportWords(lang).fix} ${fix}`);
  const inOne = `${what} ${mend}`;
  return inOne.length <= TEXT_WIDTH
    ? [inOne]
    : [...wrapText(what, TEXT_WIDTH), ...wrapText(mend, TEXT_WIDTH)];
}

function placeOf({ line, column }: Finding): string {
  return line === undefined ? '' : `${line}:${column ?? 1}`;
}

const BOLD = 1;
const RED = 31;
const YELLOW = 33;

export interface TerminalOptions extends ReportOptions {
  colors: boolean;
}
