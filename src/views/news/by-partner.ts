import type { Partner } from '../../registry/model.ts';

/** News of the whole registry, and those of each partner that has any. */
export interface News<Entry> {
  all: readonly Entry[];
  of: ReadonlyMap<Partner, readonly Entry[]>;
}

/** News with an index of them. */
export function newsOf<Entry extends { partners: readonly Partner[] }>(all: readonly Entry[]): News<Entry> {
  const of = new Map<Partner, Entry[]>();
  for (const entry of all)
    for (const partner of entry.partners) {
      const own = of.get(partner) ?? [];
      own.push(entry);
      of.set(partner, own);
    }
  return { all, of };
}
