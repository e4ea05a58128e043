import { HOME } from '../../format/field-meta.ts';
import type { Rule } from './rule.ts';

/** A paper to which the home city is no party; a warning, for a body above the city may have signed for it. */
export const homePartyMissing: Rule = (_, { records }) =>
  records.agreements
    .filter(({ data }) => data.parties.every(({ side }) => side !== HOME))
    .map(({ file }) => ({
      rule: 'home-party-missing',
      level: 'warning',
      file,
      field: ['parties'],
      values: {},
    }));
