import type { Partner } from '../../registry/model.ts';
import type { PageContext } from '../context.ts';

/** Partners as their names sort in the language of the page. */
export function byName(ctx: PageContext, partners: readonly Partner[]): Partner[] {
  return partners.toSorted((a, b) => ctx.compare(ctx.words(a.data.name), ctx.words(b.data.name)));
}
