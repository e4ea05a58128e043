import type { AgreementState, Force } from '../../registry/states.ts';
import type { Event } from '../../registry/model.ts';
import type { PageContext } from '../context.ts';

/** The state of a paper in a word or two; empty where it is not known. */
export function shortState({ t }: PageContext, state: AgreementState): string {
  return state === 'term-unknown' ? '' : t(`short.${state}`);
}

/** Whether an act is in force, in a word or two; empty where it is not known. */
export function shortForce({ t }: PageContext, force: Force): string {
  return force === 'unknown' ? '' : t(`shortForce.${force}`);
}

/** What became of an event, in a word or two; empty where it was held, which needs no words. */
export function shortEventState({ t }: PageContext, { data: { state } }: Event): string {
  return state === 'held' ? '' : t(`shortEvent.${state}`);
}
