import { yearlyReport } from '../registry/derive/yearly-report.ts';
import type { PageContext } from '../views/context.ts';
import { reportColumns } from '../views/report/report-cells.ts';
import { reportGroups } from '../views/report/report-groups.ts';
import type { Table } from './table.ts';

/** The papers and events of a yearly report as a table; the last one is kept, for the next file of the same year. */
export function reportTable(ctx: PageContext, year: number): Table {
  if (last?.ctx !== ctx || last.year !== year) last = { ctx, year, table: makeTable(ctx, year) };
  return last.table;
}

let last: { ctx: PageContext; year: number; table: Table } | undefined;

function makeTable(ctx: PageContext, year: number): Table {
  return {
    head: reportColumns(ctx).map((column) => ctx.t(`column.${column}`)),
    rows: reportGroups(ctx, yearlyReport(ctx.registry, year)).flatMap(({ cards }) =>
      cards.map(({ cells = {} }) => Object.values(cells)),
    ),
  };
}
