import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import type { FindingValues } from '../format/findings.ts';
import { LIMITS, overLimit } from './limits.ts';
import { MARKDOWN_FEATURES } from './markdown-features.ts';

/**
 * Syntax tree of a Markdown or MDX body, read as it is rendered; no deeper than everything that walks it can go.
 * @returns the tree, or what is wrong with the MDX or too much in the body; Markdown is never wrong otherwise
 */
export function parseBody(body: string, mdx: boolean): { tree: MdastNode } | { mistake: BodyMistake } {
  const mistake = crowded(body) ?? nestedLine(body);
  if (mistake) return { mistake };
  const options = { features: MARKDOWN_FEATURES };
  try {
    const tree = mdx ? mdxToMdast(body, options) : markdownToMdast(body, options);
    const deep = deepNode(tree);
    return deep ? { mistake: { ...overNesting, ...pointIn(deep) } } : { tree };
  } catch (error) {
    const [, line = '1', column = '1', reason = String(error)] =
      /^(\d+):(\d+): (.*?)(?: \(mdx[^)]*\))?$/su.exec(error instanceof Error ? error.message : '') ?? [];
    return {
      mistake: { rule: 'page-syntax', values: { reason }, line: Number(line), column: Number(column) },
    };
  }
}

/** Signs that take the parser the longer the more of them there are. */
function crowded(body: string): BodyMistake | undefined {
  for (const sign of ['&', '{', '<']) {
    if (!body.includes(sign) || body.split(sign).length - 1 <= LIMITS.signs) continue;
    return { rule: 'over-limit', values: { ...overLimit('signs'), sign }, line: 1, column: 1 };
  }
  return undefined;
}

/** A line that begins with more marks of quotes and lists than the parser can take in a reasonable time. */
function nestedLine(body: string): BodyMistake | undefined {
  const found = NESTED_LINE.exec(body);
  if (found === null) return undefined;
  return { ...overNesting, line: body.slice(0, found.index + 1).split('\n').length, column: 1 };
}

const NESTED_LINE = new RegExp(
  `(?:^|\\n)(?:[ \\t]*(?:>|(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]))){${LIMITS.nesting + 1}}`,
  'u',
);

const overNesting = { rule: 'over-limit', values: overLimit('nesting') } as const;

function deepNode(node: MdastNode, level = 0): MdastNode | undefined {
  if (level > LIMITS.nesting) return node;
  for (const child of 'children' in node ? node.children : []) {
    const deep = deepNode(child, level + 1);
    if (deep) return deep;
  }
  return undefined;
}

function pointIn({ position }: MdastNode): { line: number; column: number } {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return { line, column };
}

export interface BodyMistake {
  rule: string;
  values: FindingValues;
  /** 1-based, inside the body. */
  line: number;
  column: number;
}
