import type { PageContext } from '../context.ts';
import { named, tellApart } from '../frame/tell-apart.ts';
import { listFilters } from './list-filters.ts';
import { listChoices, type ListChoice, type ListInput } from './list-input.ts';
import { pagesOfList, type ListView } from './list-view.ts';
import { everyList } from './lists.ts';
import type { PagePlan } from '../page-plan.ts';

/** Every list in one language, page by page: whole, then cut down to every value of its fields. */
export function listPages(ctx: PageContext): PagePlan<ListView>[] {
  return everyList(ctx, (input) => {
    const filters = listFilters(ctx, input);
    const whole = { input, filters, choice: undefined, records: input.records };
    return [
      ...pagesOfList(ctx, whole),
      ...namedChoices(ctx, input).flatMap((chosen) => pagesOfList(ctx, { ...whole, ...chosen })),
    ];
  });
}

/** A kind may be called as an area is, and two countries alike. */
function namedChoices<Item>(
  ctx: PageContext,
  list: ListInput<Item>,
): { choice: ListChoice; records: readonly Item[] }[] {
  const choices = listChoices(list);
  const names = tellApart(
    [...choices.keys()],
    ({ text }) => text,
    ({ field, value }) => [ctx.t(`list.by.${field}`), value],
  );
  return [...choices].map(([choice, records]) => ({
    choice: {
      field: choice.field,
      value: choice.value,
      ...named(choice, names.get(choice) ?? choice.text),
    },
    records,
  }));
}
