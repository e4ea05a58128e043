import type { MdastNode } from 'satteri';
import { allowedMarkup } from './allowed-markup.ts';
import { hiddenText } from './hidden-text.ts';
import type { BodyProblem, Markup, MarkupRule } from './markup-rule.ts';
import { mdxInRecords } from './mdx-in-records.ts';
import { unsafeLinks } from './unsafe-links.ts';
import { writtenOtherwise } from './written-otherwise.ts';

const RULES: readonly MarkupRule[] = [allowedMarkup, mdxInRecords, unsafeLinks, hiddenText, writtenOtherwise];

/**
 * What a node of a body may not be, whatever the rest of the content says. The reader and the compilation of pages ask
 * it alike.
 */
export function markupProblems(node: MdastNode, body: Markup): BodyProblem[] {
  const problems: BodyProblem[] = [];
  for (const rule of RULES) problems.push(...rule(node, body));
  return problems;
}
