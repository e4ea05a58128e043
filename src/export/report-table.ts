import { yearlyReport, type YearlyReport } from '../registry/derive/yearly-report.ts';
import type { Agreement, Event, Registry } from '../registry/model.ts';
import type { ReportColumn } from '../registry/schema/site.ts';
import type { Locale } from '../registry/schema/localized-text.ts';
import { formatEdtf } from '../i18n/format-date.ts';
import { useMessages } from '../i18n/translate.ts';
import { absolute, route } from '../routes.ts';
import { renewalText, termText } from '../views/record/agreement-facts.ts';
import { eventDateText } from '../views/parts/event-date.ts';
import { EVENT_GROUPS, groupTitle, PAPER_GROUPS } from '../views/report/report-groups.ts';
import { statesInReport } from '../views/report/report-state.ts';
import { textIn } from '../views/parts/text-view.ts';

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
  const t = useMessages(locale);
  const columns = registry.site.report?.columns ?? DEFAULT_COLUMNS;
  return {
    head: columns.map((column) => t(`column.${column}`)),
    rows: reportRows(registry, yearlyReport(registry, year), locale).map(({ cells }) => [...cells.values()]),
  };
}

/** The rows of that table with what they tell of: `cells` has the columns of the table, in their order. */
export function reportRows(registry: Registry, report: YearlyReport, locale: Locale): ReportRow[] {
  const columns = registry.site.report?.columns ?? DEFAULT_COLUMNS;
  const rows = [
    ...PAPER_GROUPS.flatMap((group) =>
      report[group].map((record) => ({
        group,
        record,
        cells: paperCells(registry, record, groupTitle(group, report, locale), report, locale),
      })),
    ),
    ...EVENT_GROUPS.flatMap((group) =>
      report[group].map((record) => ({
        group,
        record,
        cells: eventCells(registry, record, groupTitle(group, report, locale), locale),
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
export interface ReportRow {
  group: (typeof PAPER_GROUPS)[number] | (typeof EVENT_GROUPS)[number];
  id: string;
  cells: ReadonlyMap<ReportColumn, string>;
}

type Cells = Record<ReportColumn, string>;

function paperCells(
  registry: Registry,
  agreement: Agreement,
  group: string,
  report: YearlyReport,
  locale: Locale,
): Cells {
  const t = useMessages(locale);
  const { data, cites } = agreement;
  return {
    group,
    date: data.signed === undefined ? t('unknown.date') : formatEdtf(data.signed, locale),
    title: textIn(data.title, locale),
    kind: textIn(agreement.kind.label, locale),
    partners: agreement.partners.map((partner) => textIn(partner.data.name, locale)).join('; '),
    term: [termText(agreement, locale) ?? t('unknown.term'), renewalText(agreement, locale)]
      .filter((text) => text !== undefined)
      .join('; '),
    state: statesInReport(agreement, report, locale).join('; '),
    signatories: agreement.signatories
      .map(({ name, role }) => `${textIn(name, locale)}, ${textIn(role, locale)}`)
      .join('; '),
    areas: agreement.areas.map((area) => textIn(area.label, locale)).join('; '),
    participants: '',
    place: data.place ? textIn(data.place, locale) : '',
    sources: sourceLabels(cites, locale),
    address: absolute(registry.site.url, route.record(locale, 'agreements', agreement.id)),
  };
}

function eventCells(registry: Registry, event: Event, group: string, locale: Locale): Cells {
  const t = useMessages(locale);
  const { data, cites } = event;
  return {
    group,
    date: eventDateText(event, locale) ?? t('unknown.date'),
    title: textIn(data.title, locale),
    kind: textIn(event.kind.label, locale),
    partners: event.partners.map((partner) => textIn(partner.data.name, locale)).join('; '),
    term: '',
    state: t(`event.${data.state}`),
    signatories: '',
    areas: event.areas.map((area) => textIn(area.label, locale)).join('; '),
    participants: data.participants === undefined ? '' : String(data.participants),
    place: data.place ? textIn(data.place, locale) : '',
    sources: sourceLabels(cites, locale),
    address: absolute(registry.site.url, route.record(locale, 'events', event.id)),
  };
}

function sourceLabels(cites: Agreement['cites'], locale: Locale): string {
  const labels = Object.values(cites).flatMap((list) =>
    list.map(({ record }) => textIn(record.data.label, locale)),
  );
  return [...new Set(labels)].join('; ');
}
