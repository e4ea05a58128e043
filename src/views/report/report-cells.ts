import type { Source } from '../../registry/linked-record.ts';
import type { Agreement, Event } from '../../registry/model.ts';
import type { RelationNews } from '../../registry/derive/yearly-report.ts';
import type { ReportColumn } from '../../format/site.ts';
import { absolute } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { eventDateText } from '../parts/event-date.ts';
import { renewalText, termText } from '../record/agreement-term.ts';

/** What the columns of a report say of a paper or event, in the order of the columns. */
export type ReportCells = Partial<Record<ReportColumn, string>>;

/** Columns of a report: `report.columns` of `site.yaml`, or these where it names none. */
export function reportColumns({ registry }: PageContext): readonly ReportColumn[] {
  return registry.site.report?.columns ?? DEFAULT_COLUMNS;
}

/** The cells of a paper or event that stands under a heading in the states named. */
export function reportCells(
  ctx: PageContext,
  record: Agreement | Event,
  { group, states }: { group: string; states: readonly string[] },
): ReportCells {
  const { data } = record;
  const cells: Record<ReportColumn, string> = {
    group,
    title: ctx.words(data.title),
    kind: ctx.words(record.kind.label),
    partners: listed(record.partners.map((partner) => ctx.words(partner.data.name))),
    otherParties: listed((data.otherParties ?? []).map(({ name }) => ctx.words(name))),
    state: listed(states),
    areas: listed(record.areas.map((area) => ctx.words(area.label))),
    place: data.place ? ctx.words(data.place) : '',
    sources: listed([...new Set(citedSources(record).map((source) => ctx.words(source.data.label)))]),
    address: absolute(ctx.registry.site.url, ctx.link(record).href),
    ...(record.collection === 'agreements' ? paperCells(ctx, record) : eventCells(ctx, record)),
  };
  return Object.fromEntries(reportColumns(ctx).map((column) => [column, cells[column]]));
}

/** The cells of a step of a relation. */
export function relationCells(ctx: PageContext, { partner, step }: RelationNews, group: string): ReportCells {
  const name = ctx.words(partner.data.name);
  const sources = sourcesAsNotes(
    ctx,
    step.citations.map(({ record }) => record),
  );
  const cells: ReportCells = {
    group,
    title: name,
    kind: ctx.words((step.kind ?? partner.kind).label),
    partners: name,
    date: step.date === undefined ? ctx.t('unknown.date') : ctx.date(step.date),
    state: ctx.t(`relation.${step.state}`),
    sources: listed(sources.map(({ text }) => text)),
    address: absolute(ctx.registry.site.url, ctx.link(partner).href),
  };
  return Object.fromEntries(reportColumns(ctx).map((column) => [column, cells[column] ?? '']));
}

/** The sources that a paper or event rests on, each with the address where it can be read. */
export function reportSources(ctx: PageContext, record: Agreement | Event): ReportSource[] {
  return sourcesAsNotes(ctx, citedSources(record));
}

/** Sources, each once, with the address where it can be read. */
export function sourcesAsNotes(ctx: PageContext, sources: readonly Source[]): ReportSource[] {
  return [...new Set(sources)].map((source) => ({
    text: ctx.words(source.data.label),
    address: source.data.url ?? absolute(ctx.registry.site.url, ctx.link(source).href),
  }));
}

/** A source as a note of a document. */
export interface ReportSource {
  text: string;
  address: string;
}

function citedSources({ citationsOf }: Agreement | Event): Source[] {
  return [...new Set(Object.values(citationsOf).flatMap((list) => list.map((citation) => citation.record)))];
}

const DEFAULT_COLUMNS = [
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
] as const;

function paperCells(ctx: PageContext, agreement: Agreement) {
  const { t } = ctx;
  const { data, signatories } = agreement;
  return {
    date: data.signed === undefined ? t('unknown.date') : ctx.date(data.signed),
    term: listed([termText(ctx, agreement) ?? t('unknown.term'), renewalText(ctx, agreement)]),
    signatories: listed(signatories.map(({ name, role }) => `${ctx.words(name)}, ${ctx.words(role)}`)),
    participants: '',
  };
}

function eventCells(ctx: PageContext, event: Event) {
  const { participants } = event.data;
  return {
    date: eventDateText(ctx, event) ?? ctx.t('unknown.date'),
    term: '',
    signatories: '',
    participants: participants === undefined ? '' : String(participants),
  };
}

function listed(texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined).join('; ');
}
