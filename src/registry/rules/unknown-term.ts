import { contentParts } from '../content-parts.ts';
import { nearest } from '../nearest.ts';
import { referencesIn } from '../references-in.ts';
import type { Rule } from './rule.ts';

/** A term that its vocabulary does not have. */
export const unknownTerm: Rule = (_, content) =>
  contentParts(content)
    .flatMap((part) =>
      referencesIn(part, (id, target) =>
        target.to === 'terms' && !Object.hasOwn(content.vocabularies[target.vocabulary], id)
          ? { id, vocabulary: target.vocabulary }
          : undefined,
      ),
    )
    .map(({ value: { id, vocabulary }, file, field }) => {
      const known = Object.keys(content.vocabularies[vocabulary]);
      const values = { id, vocabulary, suggestion: nearest(id, known), known: known.join(', ') };
      return { rule: 'unknown-term', level: 'error', file, field, values };
    });
