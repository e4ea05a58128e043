import { yearOf } from '../i18n/format-date.ts';
import type { Partner, TopicTerm } from '../registry/model.ts';
import { absolute } from '../routes.ts';
import { hasArea, shownIn } from '../views/compare/compare-view.ts';
import type { PageContext } from '../views/context.ts';
import { partnersByKind } from '../views/parts/tie-order.ts';
import { tieRow } from '../views/parts/tie-row.ts';
import type { Table } from './table.ts';

/** All partners with what is known of each, and a column for every area with the papers and events that show it. */
export function compareTable(ctx: PageContext): Table {
  const { registry, t } = ctx;
  const partners = partnersByKind(ctx);
  const areas = registry.areas.filter((area) => partners.some((partner) => hasArea(partner, area)));
  const columns = ['partner', 'kind', 'country', 'since', 'state', 'evidence', 'papers', 'events'] as const;
  return {
    head: [
      ...columns.map((column) => t(`ties.${column}`)),
      ...areas.map(({ label }) => ctx.words(label)),
      t('column.address'),
    ],
    rows: partners.map((partner) => partnerRow(ctx, partner, areas)),
  };
}

function partnerRow(ctx: PageContext, partner: Partner, areas: readonly TopicTerm[]): string[] {
  const { link, country, state } = tieRow(ctx, partner);
  const { since, lastEvidence, kind, agreements, events } = partner;
  return [
    link.text.text,
    ctx.words(kind.label),
    country?.text ?? '',
    since?.date === undefined ? '' : yearOf(since.date),
    state,
    lastEvidence === undefined ? '' : ctx.date(lastEvidence),
    String(agreements.length),
    String(events.length),
    ...areas.map((area) => areaCell(ctx, partner, area)),
    absolute(ctx.registry.site.url, link.href),
  ];
}

function areaCell(ctx: PageContext, partner: Partner, area: TopicTerm): string {
  const { papers, events } = shownIn(partner, area);
  const titles = [...papers, ...events].map((record) => ctx.words(record.data.title));
  return titles.length === 0 && partner.areas.includes(area) ? ctx.t('compare.stated') : titles.join('; ');
}
