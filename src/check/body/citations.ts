import { CITATION_PATTERN } from '../../content-source/cited-sources.ts';
import { nearest } from '../../registry/nearest.ts';
import type { Body, BodyProblem, BodyRule } from './body-rule.ts';

/** A source cited in the text exists. */
export const citations: BodyRule = (node, body) => {
  if (node.type === 'text') {
    const start = node.position?.start.offset ?? 0;
    return [...node.value.matchAll(CITATION_PATTERN)].flatMap(([whole, id = '']) => {
      // The text of a node differs from its source where something is escaped, so look it up there.
      const found = body.text.indexOf(whole, start);
      return unknownSource(id, body, found === -1 ? undefined : found);
    });
  }
  if ((node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') || node.name !== 'Cite')
    return [];
  return node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && attribute.name === 'source' && typeof attribute.value === 'string'
      ? unknownSource(attribute.value, body)
      : [],
  );
};

function unknownSource(id: string, body: Body, offset?: number): BodyProblem[] {
  const { sources } = body.known;
  return sources.has(id)
    ? []
    : [{ rule: 'unknown-source', values: { id, suggestion: nearest(id, sources) }, offset }];
}
