import type { MdastNode } from 'satteri';
import { citesOf } from './cited-sources.ts';
import { markupProblems } from './markup/markup-problems.ts';
import type { BodyProblem, Markup } from './markup/markup-rule.ts';
import { parseBody, type BodyMistake } from './parse-body.ts';
import { pageAddress } from './prose-link.ts';
import type { SourceFile } from './source-file.ts';

/**
 * What the body of a file says, gathered in one walk over its syntax tree. The tree itself is let go of: those of
 * thousands of bodies would fill the memory. A file that has not changed since it was last read is the same object, and
 * its body is not read again.
 */
export function readBody(source: SourceFile): BodyReading {
  const reading = readings.get(source) ?? read(source);
  readings.set(source, reading);
  return reading;
}

/** Has the body of a file say what it said in an earlier process. */
export function rememberBody(source: SourceFile, facts: BodyFacts): void {
  readings.set(source, { ...facts, markup: markupOf(source) });
}

const readings = new WeakMap<SourceFile, BodyReading>();

function markupOf({ body: text, file, place }: SourceFile): Markup {
  return { address: pageAddress(place), text, mdx: file.endsWith('.mdx') };
}

function read(source: SourceFile): BodyReading {
  const markup = markupOf(source);
  const parsed = parseBody(markup.text, markup.mdx);
  if ('mistake' in parsed) return { markup, mistake: parsed.mistake, cites: [], nodes: [] };
  const cites = new Set<string>();
  const nodes: NotedNode[] = [];
  const note = (node: MdastNode) => {
    const problems = markupProblems(node, markup);
    const isPointer = pointsSomewhere(node);
    if (isPointer) for (const id of citesOf(node)) cites.add(id);
    if (isPointer || problems.length > 0) nodes.push({ node, problems });
    if ('children' in node) for (const child of node.children) note(child);
  };
  note(parsed.tree);
  return { markup, cites: [...cites], nodes };
}

/** Whether a node names something that may not be there: a page, a document, a source, a term. */
function pointsSomewhere(node: MdastNode): boolean {
  switch (node.type) {
    case 'text':
      return node.value.includes('[@');
    case 'link':
    case 'definition':
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return true;
    default:
      return false;
  }
}

/** A body as it was read. */
interface BodyReading extends BodyFacts {
  markup: Markup;
  /** Why there is nothing to say of it: it cannot be parsed. */
  mistake?: BodyMistake;
}

/** What a body says. */
export interface BodyFacts {
  /** Ids of the sources that it cites, in order, each once. Code is not read. */
  cites: readonly string[];
  /** The nodes with something wrong, and those that point at something, in the order of the text. */
  nodes: readonly NotedNode[];
}

interface NotedNode {
  node: MdastNode;
  /** What is wrong with it, whatever it points at. */
  problems: readonly BodyProblem[];
}
