import type { MdastNode } from 'satteri';
import { allowedMarkup } from './allowed-markup.ts';
import type { BodyProblem, Markup, MarkupRule } from './body-rule.ts';
import { unsafeLinks } from './links.ts';
import { mdxInRecords } from './mdx-in-records.ts';

const RULES: readonly MarkupRule[] = [allowedMarkup, mdxInRecords, unsafeLinks];

/**
 * What a node of a body may not be, whatever the rest of the content says. The check and the compilation of pages ask
 * it alike.
 */
export function markupProblems(node: MdastNode, body: Markup): BodyProblem[] {
  return RULES.flatMap((rule) => rule(node, body));
}
