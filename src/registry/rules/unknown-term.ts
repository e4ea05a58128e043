import { contentParts } from '../content-parts.ts';
import { nearest } from '../nearest.ts';
import { referencesIn } from '../references-in.ts';
import type { Rule } from './rule.ts';

/** A term that its vocabulary does not have. */
export const unknownTerm: Rule = (_, content) =>
  contentParts(content)
    .flatMap(referencesIn)
    .flatMap(({ value: id, file, field, target }) => {
      if (target.to !== 'terms') return [];
      const { vocabulary } = target;
      const terms = content.vocabularies[vocabulary];
      if (Object.hasOwn(terms, id)) return [];
      const known = Object.keys(terms);
      const values = { id, vocabulary, suggestion: nearest(id, known), known: known.join(', ') };
      return [{ rule: 'unknown-term', level: 'error', file, field, values }];
    });
