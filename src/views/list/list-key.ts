import type { PageContext } from '../context.ts';
import type { KeyRow } from './list-input.ts';
import { plain } from '../parts/text-view.ts';
import { shortEventState, shortForce, shortState } from '../parts/short-state.ts';

/** What the short words for the states that papers have mean; one that says it all is left out. */
export function agreementKey(ctx: PageContext): KeyRow[] {
  return keyRows(
    ctx.registry.agreements.map(({ state }) => ({
      term: shortState(ctx, state) || ctx.t('short.unknown'),
      text: ctx.t(`agreement.${state}`),
    })),
  );
}

/** The same of legal acts. */
export function forceKey(ctx: PageContext): KeyRow[] {
  return keyRows(
    ctx.registry.legalActs.map(({ force }) => ({
      term: shortForce(ctx, force) || ctx.t('short.unknown'),
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

/** What the kinds of partners mean, where the vocabulary says it. */
export function partnerKey({ registry, text }: PageContext): KeyRow[] {
  return registry.partnerKinds.flatMap(({ label, definition, partners }) =>
    definition === undefined || partners.length === 0 ? [] : [{ term: text(label), text: text(definition) }],
  );
}

function keyRows(all: readonly { term: string; text: string }[]): KeyRow[] {
  const known = new Map(all.map(({ term, text }) => [term, text]));
  return [...known]
    .filter(([term, text]) => term !== '' && term !== text)
    .map(([term, text]) => ({ term: plain(term), text: plain(text) }));
}
