import type { MdastNode } from 'satteri';
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

const TARGET_RULES: readonly TargetRule[] = [links, citations, componentTargets];

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
      const { line, column, reason } = parsed.mistake;
      return [finding(source, 'page-syntax', { reason }, { line, column })];
    }
    return nodeFindings(parsed.tree, source, {
      file: source.file,
      address: pageAddress(source.place),
      text: source.body,
      mdx,
      known,
    });
  });
}

function nodeFindings(node: MdastNode, source: SourceFile, body: Body): Finding[] {
  const problems = [...markupProblems(node, body), ...TARGET_RULES.flatMap((rule) => rule(node, body))];
  const own = problems.map((problem) =>
    finding(source, problem.rule, problem.values, pointOf(problem, node, body.text)),
  );
  return 'children' in node
    ? [...own, ...node.children.flatMap((child) => nodeFindings(child, source, body))]
    : own;
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
