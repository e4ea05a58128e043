import type { PageContext } from '../context.ts';
import { listFilters } from './list-filters.ts';
import { listChoices } from './list-input.ts';
import { listViews, type ListView } from './list-view.ts';
import { everyList } from './lists.ts';

/** Every list in one language, page by page: whole, then cut down to every value of its fields. */
export function listPages(ctx: PageContext): ListView[] {
  return everyList(ctx, (list) => {
    const filters = listFilters(ctx, list);
    return [undefined, ...listChoices(list)].flatMap((choice) => listViews(ctx, list, filters, choice));
  });
}
