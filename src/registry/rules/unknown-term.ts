import { nearest } from '../nearest.ts';
import { allTerms } from '../references.ts';
import type { Rule } from './rule.ts';

/** A term that its vocabulary does not have. */
export const unknownTerm: Rule = (_, content) =>
  allTerms(content).flatMap(({ value: id, file, field, vocabulary }) => {
    const terms = content.vocabularies[vocabulary];
    if (Object.hasOwn(terms, id)) return [];
    const known = Object.keys(terms);
    const values = { id, vocabulary, suggestion: nearest(id, known), known: known.join(', ') };
    return [{ rule: 'unknown-term', level: 'error', file, field, values }];
  });
