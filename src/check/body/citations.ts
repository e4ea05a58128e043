import { CITATION_PATTERN } from '../../content-source/cited-sources.ts';
import { nearest } from '../../registry/nearest.ts';
import type { BodyProblem, TargetRule } from './body-rule.ts';

/** A source cited in the text exists. */
export const citations: TargetRule = (node, body) => {
  if (node.type !== 'text') return [];
  const start = node.position?.start.offset ?? 0;
  return [...node.value.matchAll(CITATION_PATTERN)].flatMap(([whole, id = '']) => {
    // The text of a node differs from its source where something is escaped, so look it up there.
    const found = body.text.indexOf(whole, start);
    return unknownSource(id, body.known.sources, found === -1 ? undefined : found);
  });
};

/** A problem when a source is not there. */
export function unknownSource(id: string, sources: ReadonlySet<string>, offset?: number): BodyProblem[] {
  if (sources.has(id)) return [];
  return [{ rule: 'unknown-source', values: { id, suggestion: nearest(id, sources) }, offset }];
}
