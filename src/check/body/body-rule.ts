import type { MdastNode } from 'satteri';
import type { FindingValues } from '../../registry/findings.ts';

/**
 * One rule for the Markdown of records and pages. Called for every node of the tree, from the outside in.
 * @returns what is wrong with this very node
 */
export type BodyRule = (node: MdastNode, body: Body) => BodyProblem[];

export interface BodyProblem {
  rule: string;
  values: FindingValues;
  /** Offset inside the body, where it is not that of the node. */
  offset?: number | undefined;
}

export interface Body {
  /** File that the body is in, relative to the content folder. */
  file: string;
  /** Address of its page, below the language, with a slash at the end. */
  address: string;
  text: string;
  /** A page in MDX, rather than a record in Markdown. */
  mdx: boolean;
  known: KnownTargets;
}

/** What links and citations may point at. */
export interface KnownTargets {
  /** Ids of all sources, also of those with mistakes. */
  sources: ReadonlySet<string>;
  /** Addresses below the language, with a slash at the end; documents as `../documents/…`. */
  addresses: ReadonlySet<string>;
  /** Documents and pictures, relative to the content folder. */
  files: readonly string[];
}
