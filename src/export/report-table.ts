import { yearlyReport, type YearlyReport } from '../registry/derive/yearly-report.ts';
import type { Agreement, Event, Registry } from '../registry/model.ts';
import type { ReportColumn } from '../format/site.ts';
import type { Locale } from '../format/localized-text.ts';
import { absolute } from '../routes.ts';
import { pageContext, type PageContext } from '../views/context.ts';
import { renewalText, termText } from '../views/record/agreement-term.ts';
import { eventDateText } from '../views/parts/event-date.ts';
import { EVENT_GROUPS, groupTitle, PAPER_GROUPS } from '../views/report/report-groups.ts';
import { statesInReport } from '../views/report/report-state.ts';

/** A table of texts: its heading row and its rows, all of one length. */
export interface Table {
  head: string[];
  rows: string[][];
}

/** Columns of a report where `site.yaml` names none. */
const DEFAULT_COLUMNS: readonly ReportColumn[] = [
  'group',
  'date',
  'title',
  'kind',
  'partners',
  'term',
  'state',
  'participants',
  'sources',
  'address',
];

/** The report of a year as a table: papers by group, then events. Columns are `report.columns` of `site.yaml`. */
export function reportTable(registry: Registry, year: number, locale: Locale): Table {
  const ctx = pageContext(registry, locale);
  const columns = registry.site.report?.columns ?? DEFAULT_COLUMNS;
  return {
    head: columns.map((column) => ctx.t(`column.${column}`)),
    rows: reportRows(ctx, yearlyReport(registry, year)).map(({ cells }) => [...cells.values()]),
  };
}

/** The rows of that table with what they tell of: `cells` has the columns of the table, in their order. */
export function reportRows(ctx: PageContext, report: YearlyReport): ReportRow[] {
  const columns = ctx.registry.site.report?.columns ?? DEFAULT_COLUMNS;
  const rows = [
    ...PAPER_GROUPS.flatMap((group) =>
      report[group].map((record) => ({
        group,
        record,
        cells: paperCells(ctx, record, groupTitle(ctx, group, report), report),
      })),
    ),
    ...EVENT_GROUPS.flatMap((group) =>
      report[group].map((record) => ({
        group,
        record,
        cells: eventCells(ctx, record, groupTitle(ctx, group, report)),
      })),
    ),
  ];
  return rows.map(({ group, record, cells }) => ({
    group,
    id: record.id,
    cells: new Map(columns.map((column) => [column, cells[column]])),
  }));
}

/** A row of the table. */
interface ReportRow {
  group: (typeof PAPER_GROUPS)[number] | (typeof EVENT_GROUPS)[number];
  id: string;
  cells: ReadonlyMap<ReportColumn, string>;
}

type Cells = Record<ReportColumn, string>;

function paperCells(ctx: PageContext, agreement: Agreement, group: string, report: YearlyReport): Cells {
  const { t } = ctx;
  const { data, citationsOf } = agreement;
  return {
    group,
    date: data.signed === undefined ? t('unknown.date') : ctx.date(data.signed),
    title: ctx.words(data.title),
    kind: ctx.words(agreement.kind.label),
    partners: agreement.partners.map((partner) => ctx.words(partner.data.name)).join('; '),
    term: [termText(ctx, agreement) ?? t('unknown.term'), renewalText(ctx, agreement)]
      .filter((text) => text !== undefined)
      .join('; '),
    state: statesInReport(ctx, agreement, report).join('; '),
    signatories: agreement.signatories
      .map(({ name, role }) => `${ctx.words(name)}, ${ctx.words(role)}`)
      .join('; '),
    areas: agreement.areas.map((area) => ctx.words(area.label)).join('; '),
    participants: '',
    place: data.place ? ctx.words(data.place) : '',
    sources: sourceLabels(ctx, citationsOf),
    address: absolute(ctx.registry.site.url, ctx.link(agreement).href),
  };
}

function eventCells(ctx: PageContext, event: Event, group: string): Cells {
  const { t } = ctx;
  const { data, citationsOf } = event;
  return {
    group,
    date: eventDateText(ctx, event) ?? t('unknown.date'),
    title: ctx.words(data.title),
    kind: ctx.words(event.kind.label),
    partners: event.partners.map((partner) => ctx.words(partner.data.name)).join('; '),
    term: '',
    state: t(`event.${data.state}`),
    signatories: '',
    areas: event.areas.map((area) => ctx.words(area.label)).join('; '),
    participants: data.participants === undefined ? '' : String(data.participants),
    place: data.place ? ctx.words(data.place) : '',
    sources: sourceLabels(ctx, citationsOf),
    address: absolute(ctx.registry.site.url, ctx.link(event).href),
  };
}

function sourceLabels(ctx: PageContext, citationsOf: Agreement['citationsOf']): string {
  const labels = Object.values(citationsOf).flatMap((list) =>
    list.map(({ record }) => ctx.words(record.data.label)),
  );
  return [...new Set(labels)].join('; ');
}
