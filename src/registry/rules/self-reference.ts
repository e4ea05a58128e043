import { PAPER_LINKS } from '../../format/agreement.ts';
import type { Rule } from './rule.ts';

/** A paper that rests on, carries out, amends or replaces itself. */
export const selfReference: Rule = (_, { records }) =>
  records.agreements.flatMap(({ id, file, data }) =>
    PAPER_LINKS.flatMap((link) => {
      const at = data[link]?.indexOf(id) ?? -1;
      return at === -1
        ? []
        : [{ rule: 'self-reference', level: 'error', file, field: [link, at], values: { id } }];
    }),
  );
