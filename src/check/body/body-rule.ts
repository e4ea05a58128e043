import type { MdastNode } from 'satteri';
import type { BodyProblem, Markup } from '../../content-source/markup/markup-rule.ts';

/**
 * A rule for what the prose of records and pages points at; only the check knows all that is there. Called for every
 * node that `readBody` notes, in the order of the text.
 * @returns what is wrong with this very node
 */
export type TargetRule = (node: MdastNode, body: Body) => BodyProblem[];

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
