import { CITATION_PATTERN } from '../../content-source/cited-sources.ts';
import { nearest } from '../../registry/nearest.ts';
import type { BodyProblem } from '../../content-source/markup/markup-rule.ts';
import type { Body, TargetRule } from './body-rule.ts';

/** A source cited in the text exists. */
export const brokenCitations: TargetRule = (node, body) => {
  if (node.type !== 'text') return [];
  const start = node.position?.start.offset ?? 0;
  const rest = node.value.replace(CITATION_PATTERN, '');
  return [
    ...(rest.includes('[@') ? brokenCitation(body, start) : []),
    ...[...node.value.matchAll(CITATION_PATTERN)].flatMap(([whole, id = '']) => {
      // The text of a node differs from its source where something is escaped, so look it up there.
      const found = body.text.indexOf(whole, start);
      return unknownSource(id, body.known.sources, found === -1 ? undefined : found);
    }),
  ];
};

/** A citation with something in it that no id has, such as a space or emphasis; the page would show it as it stands. */
function brokenCitation({ text, known }: Body, start: number): BodyProblem[] {
  for (const { 0: whole, 1: written = '', index } of text.slice(start).matchAll(/\[@([^\]\n]*)\]?/gu)) {
    const id = written.trim();
    if (`[@${id}]` === whole && known.sources.has(id)) continue;
    const meant = id
      .split(/[;,]/u)
      .map((part) => part.trim().replace(/^@/u, ''))
      .map((part) => (known.sources.has(part) ? part : nearest(part, known.sources)))
      .filter((part) => part !== '');
    const suggestion = [...new Set(meant)].join('] [@');
    return [{ rule: 'unknown-source', values: { id, suggestion, whole }, offset: start + index }];
  }
  return [];
}

/** A problem when a source is not there. */
export function unknownSource(id: string, sources: ReadonlySet<string>, offset?: number): BodyProblem[] {
  if (sources.has(id)) return [];
  return [{ rule: 'unknown-source', values: { id, suggestion: nearest(id, sources) }, offset }];
}
