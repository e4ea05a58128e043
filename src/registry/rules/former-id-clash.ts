import type { Finding } from '../../format/findings.ts';
import { allRecords, idsOf } from '../placed.ts';
import { COLLECTIONS } from '../../format/index.ts';
import type { Rule } from './rule.ts';

/** A former id that is the id of a living record of the collection, or that two records claim. */
export const formerIdClash: Rule = (_, content) => {
  const living = new Map(COLLECTIONS.map((name) => [name, idsOf(content, name)]));
  const claimed = new Map<string, string>();
  return allRecords(content).flatMap(({ collection, file, data }) =>
    (('formerIds' in data && data.formerIds) || []).flatMap((id, index): Finding[] => {
      const key = `${collection}/${id}`;
      const other = living.get(collection)?.has(id) ? `${key}.md` : claimed.get(key);
      claimed.set(key, file);
      if (other === undefined) return [];
      const field = ['formerIds', index];
      return [{ rule: 'former-id-clash', level: 'error', file, field, values: { id, other } }];
    }),
  );
};
