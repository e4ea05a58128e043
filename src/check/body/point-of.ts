import type { MdastNode } from 'satteri';
import type { BodyProblem } from '../../content-source/markup/markup-rule.ts';

/** Line and column of a problem inside its body, both from 1: where it says itself, else where its node begins. */
export function pointOf(
  { offset }: BodyProblem,
  node: MdastNode,
  text: string,
): { line: number; column: number } {
  const { line, column, offset: start = 0 } = node.position?.start ?? { line: 1, column: 1 };
  if (offset === undefined) return { line, column };
  // From its node on, and not from the beginning: a body may have very many problems.
  const before = text.slice(start, offset).split('\n');
  const length = before.at(-1)?.length ?? 0;
  return { line: line + before.length - 1, column: before.length === 1 ? column + length : length + 1 };
}
