import type { Partner } from '../../registry/model.ts';
import { compareNewest } from '../../registry/sort.ts';
import type { PageContext } from '../context.ts';
import { byName } from './by-name.ts';

/** The order of states in tables: living relations first. */
export const RELATION_ORDER: readonly Partner['state'][] = [
  'established',
  'resumed',
  'contact',
  'proposed',
  undefined,
  'paused',
  'ended',
];

/** Partners whose relation lives first, of them those that showed life last, and of those by name. */
export function byStateAndEvidence(ctx: PageContext, partners: readonly Partner[]): Partner[] {
  const place = ({ state }: Partner) => RELATION_ORDER.indexOf(state);
  return byName(ctx, partners).toSorted(
    (a, b) => place(a) - place(b) || compareNewest(a.lastEvidence, b.lastEvidence),
  );
}

/** All partners, kind by kind as the vocabulary has them, within each in that order. */
export function partnersByKind(ctx: PageContext): Partner[] {
  return ctx.registry.partnerKinds.flatMap(({ partners }) => byStateAndEvidence(ctx, partners));
}
