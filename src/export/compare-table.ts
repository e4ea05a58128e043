import type { Partner, TopicTerm } from '../registry/model.ts';
import { hasArea, partnerTable, shownIn } from '../views/compare/compare-view.ts';
import type { PageContext } from '../views/context.ts';
import { fileCells } from '../views/list/file-cells.ts';
import { partnersByKind } from '../views/parts/tie-order.ts';
import { absolute } from '../routes.ts';
import type { Table } from './table.ts';

/** All partners with what is known of each, and a column for every area with the papers and events that show it. */
export function compareTable(ctx: PageContext): Table {
  const { registry, t } = ctx;
  const partners = partnersByKind(ctx);
  const areas = registry.areas.filter((area) => partners.some((partner) => hasArea(partner, area)));
  const { columns, groups } = partnerTable(ctx, partners);
  const rows = groups.flatMap((group) => group.rows);
  const told = (cells: readonly string[], edtf: string, own: readonly string[], address: string) =>
    fileCells(columns, cells, { edtf, each: undefined, address }).toSpliced(-1, 0, ...own);
  const since = columns.find(({ name }) => name === 'date')?.title ?? '';
  return {
    head: told(
      columns.map(({ title }) => title),
      t('list.edtf', { column: since }),
      areas.map(({ label }) => ctx.words(label)),
      t('column.address'),
    ),
    rows: partners.map((partner, at) => {
      const { cells = [], day = '', edtf = day } = rows[at] ?? {};
      return told(
        cells.map(({ text }) => text),
        edtf,
        areas.map((area) => areaCell(ctx, partner, area)),
        absolute(registry.site.url, ctx.link(partner).href),
      );
    }),
  };
}

function areaCell(ctx: PageContext, partner: Partner, area: TopicTerm): string {
  const { papers, events } = shownIn(partner, area);
  const titles = [...papers, ...events].map(({ data }) => {
    const title = ctx.words(data.title);
    return 'state' in data && data.state !== 'held' ? ctx.t('compare.unconfirmed', { title }) : title;
  });
  return titles.length === 0 && partner.areas.includes(area) ? ctx.t('compare.stated') : titles.join('; ');
}
