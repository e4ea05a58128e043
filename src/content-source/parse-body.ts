import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { MARKDOWN_FEATURES } from './markdown-features.ts';

/**
 * Syntax tree of a Markdown or MDX body, read as it is rendered.
 * @returns the tree, or what is wrong with the MDX; Markdown is never wrong
 */
export function parseBody(body: string, mdx: boolean): { tree: MdastNode } | { mistake: BodyMistake } {
  const options = { features: MARKDOWN_FEATURES };
  try {
    return { tree: mdx ? mdxToMdast(body, options) : markdownToMdast(body, options) };
  } catch (error) {
    const [, line = '1', column = '1', reason = String(error)] =
      /^(\d+):(\d+): (.*?)(?: \(mdx[^)]*\))?$/su.exec(error instanceof Error ? error.message : '') ?? [];
    return { mistake: { line: Number(line), column: Number(column), reason } };
  }
}

interface BodyMistake {
  /** 1-based, inside the body. */
  line: number;
  column: number;
  reason: string;
}
