import type { MdastNode } from 'satteri';

/** `[@source-id]` in prose. */
export const CITATION_PATTERN = /\[@([^\][\s]*)\]/gu;

/** Ids of the sources that a node itself cites as `[@source-id]`, or in a page as `<Cite source="…">`, in order. */
export function citesOf(node: MdastNode): string[] {
  if (node.type === 'text') return [...node.value.matchAll(CITATION_PATTERN)].map(([, id = '']) => id);
  if ((node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') || node.name !== 'Cite')
    return [];
  return node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && attribute.name === 'source' && typeof attribute.value === 'string'
      ? [attribute.value]
      : [],
  );
}
