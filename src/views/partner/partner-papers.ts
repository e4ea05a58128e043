import type { Partner } from '../../registry/model.ts';
import type { PageContext } from '../context.ts';
import { paperCard, type CardView } from '../parts/card-view.ts';

/**
 * The papers of a partner as chains, each oldest first: a paper with those that it rests on, carries out, amends or
 * replaces. The chain with the newest paper comes first; a paper that stands alone is a chain of one.
 */
export function paperChains(ctx: PageContext, partner: Partner): CardView[][] {
  const chains = new Set(partner.agreements.map(({ chain }) => chain));
  return [...chains].map((chain) => chain.map((paper) => paperCard(ctx, paper)));
}
