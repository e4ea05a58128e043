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
import { byName } from '../parts/by-name.ts';
import {
  agreementCard,
  associationCard,
  eventCard,
  legalActCard,
  partnerCard,
  sourceCard,
} from '../parts/card-view.ts';
import { plain } from '../parts/text-view.ts';
import type { ListGroupHead } from './list-groups.ts';
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

/** Partners by kind, each kind by name. */
export function partnerList(ctx: PageContext): ListInput<Partner> {
  const { registry, t } = ctx;
  return {
    collection: 'partners',
    records: registry.partnerKinds.flatMap((kind) => byName(ctx, kind.partners)),
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
    card: (partner) => partnerCard(ctx, partner),
    group: ({ kind }) => ({ id: `kind-${kind.id}`, title: ctx.text(kind.plural ?? kind.label) }),
  };
}

/** Papers, newest first. */
export function agreementList(ctx: PageContext): ListInput<Agreement> {
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
    card: (agreement) => agreementCard(ctx, agreement),
    group: ({ data }) => yearGroup(ctx, data.signed),
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
    card: (association) => associationCard(ctx, association),
    group: ({ data }) => ({ id: data.scope, title: plain(t(`scopes.${data.scope}`)) }),
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
    card: (act) => legalActCard(ctx, act),
  };
}

/** Events, newest first, by year; one of which only the report is dated stands in the year of the report. */
export function eventList(ctx: PageContext): ListInput<Event> {
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
    card: (event) => eventCard(ctx, event),
    group: (event) => yearGroup(ctx, eventDate(event)),
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
    card: (source) => sourceCard(ctx, source),
    group: ({ data }) => ({ id: data.kind, title: plain(t(`sourceKinds.${data.kind}`)) }),
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

function yearGroup(ctx: PageContext, date: string | undefined): ListGroupHead {
  const year = date === undefined ? undefined : yearOf(date);
  return {
    id: `year-${year === undefined ? 'undated' : yearId(year)}`,
    title: plain(year ?? ctx.t('list.undated')),
  };
}
