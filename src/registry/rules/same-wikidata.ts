import type { Finding } from '../../format/findings.ts';
import type { Rule } from './rule.ts';

/** Two records that are one thing by their Wikidata number. */
export const sameWikidata: Rule = (_, { records }) => {
  const first = new Map<string, string>();
  return [...records.partners, ...records.associations].flatMap(({ file, data }): Finding[] => {
    const { wikidata } = data;
    const other = wikidata === undefined ? undefined : first.get(wikidata);
    if (wikidata !== undefined && other === undefined) first.set(wikidata, file);
    if (wikidata === undefined || other === undefined) return [];
    const values = { wikidata, other };
    return [{ rule: 'same-wikidata', level: 'warning', file, field: ['wikidata'], values }];
  });
};
