import type { MdastNode } from 'satteri';
import { allowedMarkup } from './allowed-markup.ts';
import type { BodyProblem, Markup, MarkupRule } from './body-rule.ts';
import { hiddenText } from './hidden-text.ts';
import { unsafeLinks } from './links.ts';
import { mdxInRecords } from './mdx-in-records.ts';
import { writtenOtherwise } from './written-otherwise.ts';

const RULES: readonly MarkupRule[] = [allowedMarkup, mdxInRecords, unsafeLinks, hiddenText, writtenOtherwise];

/**
 * What a node of a body may not be, whatever the rest of the content says. The check and the compilation of pages ask
 * it alike.
 */
export function markupProblems(node: MdastNode, body: Markup): BodyProblem[] {
  return RULES.flatMap((rule) => rule(node, body));
}
