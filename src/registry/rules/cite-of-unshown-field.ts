import { COMMON_FIELDS } from '../fields.ts';
import { allRecords } from '../placed.ts';
import type { Rule } from './rule.ts';

/** A key of `cite` that is a field about the record itself, which pages print without a source: nobody would see it. */
export const citeOfUnshownField: Rule = (_, content) =>
  allRecords(content).flatMap(({ file, data }) =>
    Object.keys(('cite' in data && data.cite) || {})
      .filter((name) => COMMON_FIELDS.includes(name))
      .map((name) => ({
        rule: 'cite-of-unshown-field',
        level: 'warning',
        file,
        field: ['cite', name],
        values: { name },
      })),
  );
