import type { Rule } from './rule.ts';

/** A kind of partners that belongs to no direction: its partners would stand nowhere. */
export const kindWithoutDirection: Rule = (_, { vocabularies }) =>
  Object.entries(vocabularies['partner-kinds'])
    .filter(([, { direction }]) => direction === undefined)
    .map(([id]) => ({
      rule: 'kind-without-direction',
      level: 'error',
      file: 'vocabularies/partner-kinds.yaml',
      field: [id],
      values: { id, known: Object.keys(vocabularies.directions).join(', ') },
    }));
