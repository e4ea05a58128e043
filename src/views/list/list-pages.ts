import type { PageContext } from '../context.ts';
import { tellApart } from '../frame/tell-apart.ts';
import { listFilters } from './list-filters.ts';
import { listChoices, type ListChoice, type ListInput } from './list-input.ts';
import { listViews, type ListView } from './list-view.ts';
import { everyList } from './lists.ts';

/** Every list in one language, page by page: whole, then cut down to every value of its fields. */
export function listPages(ctx: PageContext): ListView[] {
  return everyList(ctx, (list) => {
    const filters = listFilters(ctx, list);
    return [undefined, ...namedChoices(ctx, list)].flatMap((choice) => listViews(ctx, list, filters, choice));
  });
}

/** A kind may be called as an area is, and two countries alike. */
function namedChoices<Item>(ctx: PageContext, list: ListInput<Item>): ListChoice[] {
  const names = tellApart(
    listChoices(list),
    ({ text }) => text,
    ({ field, value }) => [ctx.t(`list.by.${field}`), value],
  );
  return [...names].map(([choice, text]) => ({ ...choice, text }));
}
