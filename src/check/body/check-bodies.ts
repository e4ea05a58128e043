import type { MdastNode } from 'satteri';
import { LIMITS, overLimit } from '../../content-source/limits.ts';
import { parseBody } from '../../content-source/parse-body.ts';
import { pageAddress } from '../../content-source/prose-link.ts';
import type { SourceFile } from '../../content-source/source-file.ts';
import type { Finding } from '../../format/findings.ts';
import type { Body, KnownTargets, TargetRule } from './body-rule.ts';
import { citations } from './citations.ts';
import { componentTargets } from './component-targets.ts';
import { links } from './links.ts';
import { markupProblems } from './markup-problems.ts';
import { pointOf } from './point-of.ts';
import { repeatedStatements } from './repeated-statements.ts';

const TARGET_RULES: readonly TargetRule[] = [links, citations, componentTargets, repeatedStatements];

/**
 * Findings of every body, each with its line and column in the file. Read from the syntax tree, so that code is not
 * mistaken for text.
 */
export function checkBodies(files: Iterable<SourceFile>, known: KnownTargets): Finding[] {
  return [...files].flatMap((source) => {
    if (source.body.trim() === '') return [];
    const mdx = source.file.endsWith('.mdx');
    const parsed = parseBody(source.body, mdx);
    if ('mistake' in parsed) {
      const { rule, values, ...at } = parsed.mistake;
      return [finding(source, rule, values, at)];
    }
    const findings: Finding[] = [];
    const body = {
      file: source.file,
      address: pageAddress(source.place),
      text: source.body,
      mdx,
      known,
      statements: new Set<string>(),
    };
    gather(parsed.tree, source, body, findings);
    return findings;
  });
}

/** Up to where nobody would read on: every advice looks through all that there is. */
function gather(node: MdastNode, source: SourceFile, body: Body, findings: Finding[]): void {
  if (findings.length > LIMITS.faults) return;
  const problems = [...markupProblems(node, body), ...TARGET_RULES.flatMap((rule) => rule(node, body))];
  for (const problem of problems) {
    const at = pointOf(problem, node, body.text);
    if (findings.length < LIMITS.faults) findings.push(finding(source, problem.rule, problem.values, at));
    else {
      findings.push(finding(source, 'over-limit', overLimit('faults'), at));
      return;
    }
  }
  if ('children' in node) for (const child of node.children) gather(child, source, body, findings);
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
