import type { Locale } from '../format/localized-text.ts';
import { yearlyReport } from '../registry/derive/yearly-report.ts';
import type { Registry } from '../registry/model.ts';
import { pageContext } from '../views/context.ts';
import { reportColumns } from '../views/report/report-cells.ts';
import { reportGroups } from '../views/report/report-groups.ts';
import type { Table } from './table.ts';

/** The papers and events of a yearly report as a table; the last one is kept, for the next file of the same year. */
export function reportTable(registry: Registry, year: number, locale: Locale): Table {
  if (last?.registry !== registry || last.year !== year || last.locale !== locale)
    last = { registry, year, locale, table: makeTable(registry, year, locale) };
  return last.table;
}

let last: { registry: Registry; year: number; locale: Locale; table: Table } | undefined;

function makeTable(registry: Registry, year: number, locale: Locale): Table {
  const ctx = pageContext(registry, locale);
  return {
    head: reportColumns(ctx).map((column) => ctx.t(`column.${column}`)),
    rows: reportGroups(ctx, yearlyReport(registry, year)).flatMap(({ cards }) =>
      cards.map(({ cells = {} }) => Object.values(cells)),
    ),
  };
}
