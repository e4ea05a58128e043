import type { Rule } from './rule.ts';

/** A source that nothing cites. */
export const orphanSource: Rule = ({ sources }) =>
  sources
    .filter(({ supports }) => supports.length === 0)
    .map(({ id, file }) => ({ rule: 'orphan-source', level: 'warning', file, field: [], values: { id } }));
