import type { Partner } from '../../registry/model.ts';
import type { PageContext } from '../context.ts';

/** The word for a relation that is ended or paused; `undefined` for one that lives and for one without a state. */
export function dormantState(ctx: PageContext, { state }: Partner): string | undefined {
  return state === 'ended' || state === 'paused' ? ctx.t(`relation.${state}`) : undefined;
}
