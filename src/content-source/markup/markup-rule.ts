import type { MdastNode } from 'satteri';
import type { FindingValues } from '../../format/findings.ts';

/**
 * A rule for the Markdown of records and pages that needs nothing but the text itself, so that it holds where a body is
 * read and again where a page is compiled. Called for every node of the tree, from the outside in.
 * @returns what is wrong with this very node
 */
export type MarkupRule = (node: MdastNode, body: Markup) => readonly BodyProblem[];

export interface BodyProblem {
  rule: string;
  values: FindingValues;
  /** Offset inside the body, where it is not that of the node. */
  offset?: number | undefined;
}

/** An element of a page that is written like a tag. */
export type ComponentNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** A body as it is written. */
export interface Markup {
  /** Address of its page, below the language, with a slash at the end. */
  address: string;
  text: string;
  /** A page in MDX, rather than a record in Markdown. */
  mdx: boolean;
}
