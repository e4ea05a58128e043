import { route, type FilterField } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import type { LangText } from '../parts/text-view.ts';
import { facetKey, type Facet, type ListChoice, type ListInput } from './list-input.ts';

/** Links to a list cut down by each value of a field. */
export interface FilterView {
  field: FilterField;
  title: string;
  values: (LangText & { key: string; href: string; count: string; current: boolean })[];
}

/** The filters of a whole list: each value of each field with its count; a field with one value only is no filter. */
export function listFilters<Item>(ctx: PageContext, input: ListInput<Item>): FilterView[] {
  return input.facets.map((facet) => filterView(ctx, input, facet)).filter(({ values }) => values.length > 1);
}

/** The filters with a choice marked as the current one; the others stay the objects they are, on however many pages. */
export function withChoice(filters: readonly FilterView[], choice: ListChoice | undefined): FilterView[] {
  return filters.map((filter) => {
    if (filter.field !== choice?.field) return filter;
    const key = facetKey(choice.field, choice);
    return { ...filter, values: filter.values.map((value) => ({ ...value, current: value.key === key })) };
  });
}

function filterView<Item>(ctx: PageContext, input: ListInput<Item>, facet: Facet<Item>): FilterView {
  const counts = new Map<string, { text: LangText; count: number }>();
  for (const { value, ...text } of input.records.flatMap(facet.values)) {
    counts.set(value, { text, count: (counts.get(value)?.count ?? 0) + 1 });
  }
  const values = [...counts].sort(([a, { text }], [b, { text: other }]) =>
    facet.field === 'year' ? compareYears(a, b) : ctx.compare(text.text, other.text),
  );
  return {
    field: facet.field,
    title: ctx.t(`list.by.${facet.field}`),
    values: values.map(([value, { text, count }]) => ({
      ...text,
      key: facetKey(facet.field, { value }),
      href: route.filter(ctx.locale, input.collection, facet.field, value),
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
