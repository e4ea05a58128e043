import { parseEdtf } from '../../format/edtf.ts';
import { facetKey, type ListColumn, type ListInput } from './list-input.ts';
import type { ColumnView, RowView } from './row-view.ts';

/** The row of a record. */
export function rowView<Item>(list: ListInput<Item>, record: Item): RowView {
  const keys = list.facets.flatMap(({ field, values }) =>
    values(record).map((value) => facetKey(field, value)),
  );
  const edtf = list.date(record);
  const day = earliestDay(edtf);
  return {
    href: list.href(record),
    cells: list.columns.map(({ cell }) => cell(record)),
    ...(keys.length > 0 && { keys: keys.join(' ') }),
    ...(day && { day }),
    ...(edtf !== undefined && edtf !== day && { edtf }),
  };
}

/** The heads of the columns of a list. */
export function columnViews<Item>({ columns }: { columns: readonly ListColumn<Item>[] }): ColumnView[] {
  return columns.map(({ name, title, sorts, isLabelled = false }) => ({
    name,
    title,
    ...(sorts && { sorts }),
    isLabelled,
  }));
}

function earliestDay(date: string | undefined): string | undefined {
  const value = date === undefined ? undefined : parseEdtf(date);
  return value?.start ? value.earliest : value?.latest;
}
