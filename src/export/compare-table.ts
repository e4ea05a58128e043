import { partnerAreas, type PartnerArea } from '../registry/derive/partner-areas.ts';
import { knownAreas, partnerTable } from '../views/compare/compare-view.ts';
import type { PageContext } from '../views/context.ts';
import { fileCells } from '../views/list/file-cells.ts';
import { partnersByKind } from '../views/parts/tie-order.ts';
import { absolute } from '../routes.ts';
import type { Table } from './table.ts';

/** All partners with what is known of each, and for every area whether it is stated, with its papers and events. */
export function compareTable(ctx: PageContext): Table {
  const { registry, t } = ctx;
  const partners = partnersByKind(ctx);
  const areas = knownAreas(ctx, partners);
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
      const known = new Map(partnerAreas(areas, partner).map((one) => [one.area, one]));
      return told(
        cells.map(({ text }) => text),
        edtf,
        areas.map((area) => areaCell(ctx, known.get(area))),
        absolute(registry.site.url, ctx.link(partner).href),
      );
    }),
  };
}

function areaCell(ctx: PageContext, known: PartnerArea | undefined): string {
  if (known === undefined) return '';
  const titles = [...known.papers, ...known.events].map(({ data }) => {
    const title = ctx.words(data.title);
    return 'state' in data && data.state !== 'held' ? ctx.t('compare.unconfirmed', { title }) : title;
  });
  return [...(known.isStated ? [ctx.t('compare.stated')] : []), ...titles].join('; ');
}
