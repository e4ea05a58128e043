import { absolute } from '../routes.ts';
import type { PageContext } from '../views/context.ts';
import { fileCells } from '../views/list/file-cells.ts';
import { columnViews, rowView } from '../views/list/list-rows.ts';
import { everyList } from '../views/list/lists.ts';
import type { PagePlan } from '../views/page-plan.ts';
import type { Table } from './table.ts';

/** Every list in one language as a table. */
export function listTables(ctx: PageContext): PagePlan<Table>[] {
  const { t, registry } = ctx;
  return everyList(ctx, (list) => [
    {
      params: { collection: list.collection },
      make: () => {
        const { columns } = list;
        const titles = columnViews(list).map(({ title }) => title);
        const rows = list.records.map((record) => {
          const { cells, href, day = '', edtf = day } = rowView(list, record);
          return fileCells(
            columns,
            cells.map(({ text }) => text),
            { edtf, each: list.group?.(record)?.each, address: absolute(registry.site.url, href) },
          );
        });
        const isGrouped = list.records.some((record) => list.group?.(record)?.each !== undefined);
        const head = {
          edtf: t('list.edtf', { column: columns.find(({ name }) => name === 'date')?.title ?? '' }),
          each: isGrouped ? t('column.kind') : undefined,
          address: t('column.address'),
        };
        return { head: fileCells(columns, titles, head), rows };
      },
    },
  ]);
}
