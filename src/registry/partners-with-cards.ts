import type { Partner, Registry } from './model.ts';

/** Up to this many partners, each has a picture for social networks; beyond, they share that of their list. */
export const PARTNERS_WITH_CARDS = 100;

/** The partners that have a picture of their own. */
export function partnersWithCards({ partners }: Pick<Registry, 'partners'>): readonly Partner[] {
  return partners.length <= PARTNERS_WITH_CARDS ? partners : [];
}
