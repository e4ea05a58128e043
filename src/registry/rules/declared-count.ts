import type { Rule } from './rule.ts';

/** A source that names what it counts, and another number of records that say that it names them. */
export const declaredCount: Rule = ({ declared }) =>
  declared.flatMap(({ named, count, listedByDeclarer, collection, citations }, index) =>
    !named || listedByDeclarer.length === count
      ? []
      : [
          {
            rule: 'declared-count',
            level: 'warning',
            file: 'site.yaml',
            field: ['declared', index, 'count'],
            values: {
              count,
              listed: listedByDeclarer.length,
              collection,
              source: citations[0]?.source ?? '',
            },
          },
        ],
  );
