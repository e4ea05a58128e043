import type { MdastNode } from 'satteri';
import { parseBody } from './parse-body.ts';

/** `[@source-id]` in prose. */
export const CITATION_PATTERN = /\[@([^\][\s]*)\]/gu;

/**
 * Ids of the sources that a body cites as `[@source-id]`, or in a page as `<Cite source="…">`; in order, each once.
 * Code is not read. A page that is no valid MDX cites nothing; the check says why it is not valid.
 */
export function citedSources(body: string, mdx: boolean): readonly string[] {
  if (!mayCite(body)) return [];
  const parsed = parseBody(body, mdx);
  return 'tree' in parsed ? [...new Set(citesIn(parsed.tree))] : [];
}

/** Whether a body can cite anything: most do not, and their tree is much slower than this test. */
export function mayCite(body: string): boolean {
  return /\[@|<Cite/u.test(body);
}

function citesIn(node: MdastNode): string[] {
  if (node.type === 'text') return [...node.value.matchAll(CITATION_PATTERN)].map(([, id = '']) => id);
  const own =
    (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'Cite'
      ? node.attributes.flatMap((attribute) =>
          attribute.type === 'mdxJsxAttribute' &&
          attribute.name === 'source' &&
          typeof attribute.value === 'string'
            ? [attribute.value]
            : [],
        )
      : [];
  return 'children' in node ? [...own, ...node.children.flatMap(citesIn)] : own;
}
