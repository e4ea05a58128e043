import { absolute } from '../routes.ts';
import type { PageContext } from '../views/context.ts';
import { DRAWN_COLUMN } from '../views/list/list-state.ts';
import { columnViews, rowView } from '../views/list/list-rows.ts';
import { everyList } from '../views/list/lists.ts';
import type { PagePlan } from '../views/page-plan.ts';
import type { Table } from './table.ts';

/** Every list in one language as a table. */
export function listTables(ctx: PageContext): PagePlan<Table>[] {
  return everyList(ctx, (list) => [
    {
      params: { collection: list.collection },
      make: () => {
        const columns = list.columns.filter(({ name }) => name !== DRAWN_COLUMN);
        const rows = list.records.map((record) => rowView({ ...list, columns }, record));
        return {
          head: [...columnViews({ columns }).map(({ title }) => title), ctx.t('column.address')],
          rows: rows.map(({ cells, href }) => [
            ...cells.map(({ text }) => text),
            absolute(ctx.registry.site.url, href),
          ]),
        };
      },
    },
  ]);
}
