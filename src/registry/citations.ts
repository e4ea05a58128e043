import type { ContentPart } from './content-parts.ts';
import { referencesIn } from './references-in.ts';

/** The key of `cite` that supports the whole record rather than one field. */
export const WHOLE_RECORD = 'record';

/**
 * What every source is cited for in a part of the content. `declaredBy` counts as a citation, and so do the marks in
 * prose.
 */
export function citationsIn(part: ContentPart): CitedSource[] {
  const cited = referencesIn(part, (id, target) =>
    target.to === 'records' && target.collection === 'sources' ? id : undefined,
  );
  const fields = cited.map(({ value, field }) => {
    return { source: value, supports: supported(field.slice(part.path.length)) };
  });
  const prose = Object.values(part.prose).flatMap((text) => text?.cites ?? []);
  return [...fields, ...prose.map((source) => ({ source, supports: 'body' }))];
}

/** A source is cited under the name of a field, or in a field; for a term as a whole. */
function supported([name, key]: readonly (string | number)[]): string {
  if (name !== 'cite') return String(name);
  return typeof key === 'string' ? key : WHOLE_RECORD;
}

/** A source and what it supports: a field, the key of a step, {@link WHOLE_RECORD}, or `body` for prose. */
interface CitedSource {
  source: string;
  supports: string;
}
