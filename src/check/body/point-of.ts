import type { MdastNode } from 'satteri';
import type { BodyProblem } from './body-rule.ts';

/** Line and column of a problem inside its body, both from 1: where it says itself, else where its node begins. */
export function pointOf(
  { offset }: BodyProblem,
  node: MdastNode,
  text: string,
): { line: number; column: number } {
  if (offset === undefined) {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    return { line, column };
  }
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
