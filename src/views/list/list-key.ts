import type { PageContext } from '../context.ts';
import type { KeyRow } from './list-input.ts';
import { shortEventState, shortForce, shortState } from '../parts/short-state.ts';

/** What the short words for the states that papers have mean; one that says it all is left out. */
export function agreementKey(ctx: PageContext): KeyRow[] {
  return keyRows(
    ctx.registry.agreements.map(({ state }) => ({
      term: shortState(ctx, state),
      text: ctx.t(`agreement.${state}`),
    })),
  );
}

/** The same of legal acts. */
export function forceKey(ctx: PageContext): KeyRow[] {
  return keyRows(
    ctx.registry.legalActs.map(({ force }) => ({
      term: shortForce(ctx, force),
      text: ctx.t(`force.${force}`),
    })),
  );
}

/** The same of events. */
export function eventKey(ctx: PageContext): KeyRow[] {
  return keyRows(
    ctx.registry.events.map((event) => ({
      term: shortEventState(ctx, event),
      text: ctx.t(`event.${event.data.state}`),
    })),
  );
}

function keyRows(all: readonly KeyRow[]): KeyRow[] {
  const known = new Map(all.map((row) => [row.term, row]));
  return [...known.values()].filter(({ term, text }) => term !== '' && term !== text);
}
