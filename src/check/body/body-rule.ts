import type { MdastNode } from 'satteri';
import type { FindingValues } from '../../format/findings.ts';

/**
 * A rule for the Markdown of records and pages that needs nothing but the text itself, so that it holds in the check
 * and again where a page is compiled. Called for every node of the tree, from the outside in.
 * @returns what is wrong with this very node
 */
export type MarkupRule = (node: MdastNode, body: Markup) => BodyProblem[];

/** A rule that also knows what there is to point at; only the check has it. */
export type TargetRule = (node: MdastNode, body: Body) => BodyProblem[];

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

export interface Body extends Markup {
  /** File that the body is in, relative to the content folder. */
  file: string;
  known: KnownTargets;
  /** Ids of the statements that the rules have come by so far. */
  statements: Set<string>;
}

/** What links, citations and components may point at. */
export interface KnownTargets {
  /** Ids of all sources, also of those with mistakes. */
  sources: ReadonlySet<string>;
  /** Addresses below the language, with a slash at the end; documents as `../documents/…`. */
  addresses: ReadonlySet<string>;
  /** Documents and pictures, relative to the content folder. */
  files: readonly string[];
  /** Ids of the terms of every vocabulary; `undefined` when the vocabularies have mistakes of their own. */
  terms: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  /** Codes of the countries that partners are in. */
  countries: ReadonlySet<string>;
}
