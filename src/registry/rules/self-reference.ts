import { PAPER_LINKS } from '../../format/agreement.ts';
import type { Rule } from './rule.ts';

/** A paper that rests on, carries out, amends or replaces itself, or a partner that took its own place. */
export const selfReference: Rule = (_, { records }) => [
  ...records.agreements.flatMap(({ id, file, data }) =>
    PAPER_LINKS.flatMap((link) => {
      const at = data[link]?.indexOf(id) ?? -1;
      return at === -1
        ? []
        : [{ rule: 'self-reference', level: 'error' as const, file, field: [link, at], values: { id } }];
    }),
  ),
  ...records.partners
    .filter(({ id, data }) => data.successor === id)
    .map(({ id, file }) => ({
      rule: 'self-reference',
      level: 'error' as const,
      file,
      field: ['successor'],
      values: { id },
    })),
];
