import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import type { Facet, FilterView, ListInput } from './list-view.ts';

/** The filters of a whole list: each value of each field with its count; a field with one value only is no filter. */
export function listFilters<Item>(ctx: PageContext, input: ListInput<Item>): FilterView[] {
  return input.facets.map((facet) => filterView(ctx, input, facet)).filter(({ values }) => values.length > 1);
}

function filterView<Item>(ctx: PageContext, input: ListInput<Item>, facet: Facet<Item>): FilterView {
  const { locale } = ctx;
  const counts = new Map<string, { text: string; count: number }>();
  for (const { value, text } of input.records.flatMap(facet.values)) {
    counts.set(value, { text, count: (counts.get(value)?.count ?? 0) + 1 });
  }
  const values = [...counts].sort(([a, { text }], [b, { text: other }]) =>
    facet.field === 'year' ? compareYears(a, b) : ctx.compare(text, other),
  );
  return {
    field: facet.field,
    title: ctx.t(`list.by.${facet.field}`),
    values: values.map(([value, { text, count }]) => ({
      key: `${facet.field}:${value}`,
      text,
      href: route.filter(locale, input.collection, facet.field, value),
      count: ctx.number(count),
      current: false,
    })),
  };
}

/** Newest year first, what has no year last. */
function compareYears(a: string, b: string): number {
  const [first, second] = [Number(a), Number(b)];
  return Number(Number.isNaN(first)) - Number(Number.isNaN(second)) || second - first;
}
