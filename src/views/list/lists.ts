import { eventDate } from '../../registry/derive/event-date.ts';
import type { Source } from '../../registry/linked-record.ts';
import type {
  Agreement,
  Association,
  Event,
  LegalAct,
  Partner,
  Term,
  TopicTerm,
} from '../../registry/model.ts';
import { yearId, yearOf } from '../../i18n/format-date.ts';
import type { PageContext } from '../context.ts';
import { partnersByKind } from '../parts/tie-order.ts';
import { plain } from '../parts/text-view.ts';
import { listColumns } from './list-columns.ts';
import type { ListGroupHead } from './list-groups.ts';
import { agreementKey, eventKey, forceKey, partnerKey } from './list-key.ts';
import type { Facet, FacetValue, ListInput } from './list-input.ts';
import { listWords } from './list-words.ts';

/** What can be had of the list of every collection in one language, in the order of the collections. */
export function everyList<Page>(ctx: PageContext, pagesOf: <Item>(list: ListInput<Item>) => Page[]): Page[] {
  return [
    ...pagesOf(partnerList(ctx)),
    ...pagesOf(agreementList(ctx)),
    ...pagesOf(associationList(ctx)),
    ...pagesOf(legalActList(ctx)),
    ...pagesOf(eventList(ctx)),
    ...pagesOf(sourceList(ctx)),
  ];
}

/** Partners by kind, within each living relations first. */
export function partnerList(ctx: PageContext): ListInput<Partner> {
  const { t } = ctx;
  return {
    collection: 'partners',
    records: partnersByKind(ctx),
    facets: [
      kindFacet(ctx),
      { field: 'country', values: (partner) => countryValues(ctx, [partner]) },
      areaFacet(ctx),
      {
        field: 'state',
        values: ({ state }) => [{ value: state ?? 'named', text: t(`relation.${state ?? 'named'}`) }],
      },
      { field: 'year', values: ({ since }) => yearValues(ctx, since?.date) },
    ],
    date: ({ since }) => since?.date,
    words: (partner) => listWords.partner(ctx, partner),
    columns: listColumns.partner(ctx),
    href: (record) => ctx.link(record).href,
    group: ({ kind }) => ({
      id: `kind-${kind.id}`,
      title: ctx.text(kind.plural ?? kind.label),
      each: ctx.words(kind.label),
    }),
    key: partnerKey(ctx),
    remark: `${t('ties.key')} ${t('ties.sign')}`,
  };
}

/** Papers, newest first, undated last. */
function agreementList(ctx: PageContext): ListInput<Agreement> {
  const { registry, t } = ctx;
  return {
    collection: 'agreements',
    records: registry.agreements,
    facets: [
      kindFacet(ctx),
      { field: 'country', values: ({ partners }) => countryValues(ctx, partners) },
      areaFacet(ctx),
      { field: 'state', values: ({ state }) => [{ value: state, text: t(`agreement.${state}`) }] },
      { field: 'year', values: ({ data }) => yearValues(ctx, data.signed) },
    ],
    date: ({ data }) => data.signed,
    words: (agreement) => listWords.agreement(ctx, agreement),
    columns: listColumns.agreement(ctx),
    href: (record) => ctx.link(record).href,
    group: ({ data }) => undatedGroup(ctx, data.signed),
    order: 'newest',
    key: agreementKey(ctx),
  };
}

/** Associations, international ones first. */
function associationList(ctx: PageContext): ListInput<Association> {
  const { registry, t } = ctx;
  const scopes = ['international', 'national'] as const;
  return {
    collection: 'associations',
    records: scopes.flatMap((scope) => registry.associations.filter(({ data }) => data.scope === scope)),
    facets: [],
    date: ({ data }) => data.membership.since,
    words: listWords.association,
    columns: listColumns.association(ctx),
    href: (record) => ctx.link(record).href,
    group: ({ data: { scope } }) => ({
      id: scope,
      title: plain(t(`scopes.${scope}`)),
      each: t(`scope.${scope}`),
    }),
  };
}

/** Legal acts, in the order of the registry. */
function legalActList(ctx: PageContext): ListInput<LegalAct> {
  const { registry } = ctx;
  return {
    collection: 'legal-acts',
    records: registry.legalActs,
    facets: [],
    date: ({ data }) => data.date,
    words: listWords.legalAct,
    key: forceKey(ctx),
    columns: listColumns.legalAct(ctx),
    href: (record) => ctx.link(record).href,
  };
}

/** Events, newest first, undated last; one of which only the report is dated stands at the date of the report. */
function eventList(ctx: PageContext): ListInput<Event> {
  const { registry, t } = ctx;
  return {
    collection: 'events',
    records: registry.events,
    facets: [
      kindFacet(ctx),
      { field: 'country', values: ({ partners }) => countryValues(ctx, partners) },
      areaFacet(ctx),
      { field: 'state', values: ({ data }) => [{ value: data.state, text: t(`event.${data.state}`) }] },
      { field: 'year', values: (event) => yearValues(ctx, eventDate(event)) },
    ],
    date: eventDate,
    words: (event) => listWords.event(ctx, event),
    columns: listColumns.event(ctx),
    href: (record) => ctx.link(record).href,
    group: (event) => undatedGroup(ctx, eventDate(event)),
    order: 'newest',
    key: eventKey(ctx),
  };
}

/** Sources by kind, each kind by label. */
function sourceList(ctx: PageContext): ListInput<Source> {
  const { registry, t } = ctx;
  const records = registry.sources.toSorted(
    (a, b) =>
      ctx.compare(t(`sourceKind.${a.data.kind}`), t(`sourceKind.${b.data.kind}`)) ||
      ctx.compare(ctx.words(a.data.label), ctx.words(b.data.label)),
  );
  return {
    collection: 'sources',
    records,
    facets: [
      { field: 'kind', values: ({ data }) => [{ value: data.kind, text: t(`sourceKind.${data.kind}`) }] },
      { field: 'year', values: ({ data }) => yearValues(ctx, data.date) },
    ],
    date: ({ data }) => data.date,
    words: listWords.source,
    columns: listColumns.source(ctx),
    href: (record) => ctx.link(record).href,
    group: ({ data: { kind } }) => ({
      id: kind,
      title: plain(t(`sourceKinds.${kind}`)),
      each: t(`sourceKind.${kind}`),
    }),
  };
}

function kindFacet<Item extends { kind: Term }>(ctx: PageContext): Facet<Item> {
  return {
    field: 'kind',
    values: ({ kind }) => [{ value: kind.id, ...ctx.text(kind.plural ?? kind.label) }],
  };
}

function areaFacet<Item extends { areas: readonly TopicTerm[] }>(ctx: PageContext): Facet<Item> {
  return {
    field: 'area',
    values: ({ areas }) => areas.map((area) => ({ value: area.id, ...ctx.text(area.label) })),
  };
}

function countryValues(ctx: PageContext, partners: readonly Partner[]): FacetValue[] {
  const known = new Set(partners.map(({ data }) => data.country).filter((country) => country !== undefined));
  return [...known].map((country) => ({ value: country.toLowerCase(), ...ctx.country(country) }));
}

function yearValues(ctx: PageContext, date: string | undefined): FacetValue[] {
  const year = date === undefined ? undefined : yearOf(date);
  return [{ value: year === undefined ? 'undated' : yearId(year), text: year ?? ctx.t('list.undated') }];
}

/** What has no date stands under one sentence at the end. */
function undatedGroup(ctx: PageContext, date: string | undefined): ListGroupHead | undefined {
  return date === undefined ? { id: 'undated', title: plain(ctx.t('list.undatedRows')) } : undefined;
}
