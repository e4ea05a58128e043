import { LIMITS, overLimit } from '../../content-source/limits.ts';
import { readBody } from '../../content-source/read-body.ts';
import type { SourceFile } from '../../content-source/source-file.ts';
import type { Finding } from '../../format/findings.ts';
import type { KnownTargets, TargetRule } from './body-rule.ts';
import { brokenCitations } from './broken-citations.ts';
import { componentTargets } from './component-targets.ts';
import { links } from './links.ts';
import { pointOf } from './point-of.ts';
import { repeatedStatements } from './repeated-statements.ts';

const TARGET_RULES: readonly TargetRule[] = [links, brokenCitations, componentTargets, repeatedStatements];

/**
 * Findings of every body, each with its line and column in the file. Read from the syntax tree, so that code is not
 * mistaken for text.
 */
export function checkBodies(files: Iterable<SourceFile>, known: KnownTargets): Finding[] {
  return [...files].flatMap((source) => (source.body.trim() === '' ? [] : checkBody(source, known)));
}

/** Up to where nobody would read on: every advice looks through all that there is. */
function checkBody(source: SourceFile, known: KnownTargets): Finding[] {
  const { markup, mistake, nodes } = readBody(source);
  if (mistake) return [finding(source, mistake.rule, mistake.values, mistake)];
  const findings: Finding[] = [];
  const body = { ...markup, file: source.file, known, statements: new Set<string>() };
  for (const { node, problems } of nodes) {
    for (const problem of [...problems, ...TARGET_RULES.flatMap((rule) => rule(node, body))]) {
      const at = pointOf(problem, node, body.text);
      if (findings.length === LIMITS.faults)
        return [...findings, finding(source, 'over-limit', overLimit('faults'), at)];
      findings.push(finding(source, problem.rule, problem.values, at));
    }
  }
  return findings;
}

function finding(
  source: SourceFile,
  rule: string,
  values: Finding['values'],
  at: { line: number; column: number },
): Finding {
  const line = at.line + source.bodyLine - 1;
  return { rule, level: 'error', file: source.file, field: [], values, line, column: at.column };
}
