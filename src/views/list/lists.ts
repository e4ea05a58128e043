import { eventDate } from '../../registry/derive/last-evidence.ts';
import type {
  Agreement,
  Association,
  Event,
  LegalAct,
  Partner,
  Registry,
  Source,
  TopicTerm,
} from '../../registry/model.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';
import { yearOf } from '../../i18n/format-date.ts';
import { collator, countryName } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/translate.ts';
import {
  agreementCard,
  associationCard,
  eventCard,
  legalActCard,
  partnerCard,
  sourceCard,
} from '../parts/card-view.ts';
import type { Facet, FacetValue, ListInput } from './list-view.ts';
import { listWords } from './list-words.ts';
import { localize, textIn } from '../parts/text-view.ts';

/** Partners by kind, each kind by name. */
export function partnerList(registry: Registry, locale: Locale): ListInput<Partner> {
  const t = useMessages(locale);
  const order = collator(locale);
  const records = registry.partnerKinds.flatMap((kind) =>
    kind.partners.toSorted((a, b) => order.compare(textIn(a.data.name, locale), textIn(b.data.name, locale))),
  );
  return {
    collection: 'partners',
    records,
    facets: [
      {
        field: 'kind',
        values: ({ kind }) => [{ value: kind.id, ...localize(kind.plural ?? kind.label, locale) }],
      },
      { field: 'country', values: ({ data }) => countryValues([data.country], registry, locale) },
      areaFacet(locale),
      {
        field: 'state',
        values: ({ state }) => [{ value: state ?? 'named', text: t(`relation.${state ?? 'named'}`) }],
      },
      { field: 'year', values: ({ since }) => yearValues(since?.date, locale) },
    ],
    date: ({ since }) => since?.date,
    words: (partner) => listWords.partner(registry, partner),
    card: (partner) => partnerCard(partner, locale, registry),
    group: ({ kind }) => ({ id: kind.id, title: textIn(kind.plural ?? kind.label, locale) }),
  };
}

/** Papers, newest first. */
export function agreementList(registry: Registry, locale: Locale): ListInput<Agreement> {
  const t = useMessages(locale);
  return {
    collection: 'agreements',
    records: registry.agreements,
    facets: [
      {
        field: 'kind',
        values: ({ kind }) => [{ value: kind.id, ...localize(kind.plural ?? kind.label, locale) }],
      },
      { field: 'country', values: ({ partners }) => countriesOf(partners, registry, locale) },
      areaFacet(locale),
      { field: 'state', values: ({ state }) => [{ value: state, text: t(`agreement.${state}`) }] },
      { field: 'year', values: ({ data }) => yearValues(data.signed, locale) },
    ],
    date: ({ data }) => data.signed,
    words: (agreement) => listWords.agreement(registry, agreement),
    card: (agreement) => agreementCard(agreement, locale),
    group: ({ data }) => yearGroup(data.signed, locale),
  };
}

/** Associations, international ones first. */
export function associationList(registry: Registry, locale: Locale): ListInput<Association> {
  const t = useMessages(locale);
  const scopes = ['international', 'national'] as const;
  return {
    collection: 'associations',
    records: scopes.flatMap((scope) => registry.associations.filter(({ data }) => data.scope === scope)),
    facets: [],
    date: ({ data }) => data.membership.since,
    words: (association) => listWords.association(registry, association),
    card: (association) => associationCard(association, locale),
    group: ({ data }) => ({ id: data.scope, title: t(`scopes.${data.scope}`) }),
  };
}

/** Legal acts, in the order of the registry. */
export function legalActList(registry: Registry, locale: Locale): ListInput<LegalAct> {
  return {
    collection: 'legal-acts',
    records: registry.legalActs,
    facets: [],
    date: ({ data }) => data.date,
    words: listWords.legalAct,
    card: (act) => legalActCard(act, locale),
  };
}

/** Events, newest first, by year; one of which only the report is dated stands in the year of the report. */
export function eventList(registry: Registry, locale: Locale): ListInput<Event> {
  const t = useMessages(locale);
  return {
    collection: 'events',
    records: registry.events,
    facets: [
      {
        field: 'kind',
        values: ({ kind }) => [{ value: kind.id, ...localize(kind.plural ?? kind.label, locale) }],
      },
      { field: 'country', values: ({ partners }) => countriesOf(partners, registry, locale) },
      areaFacet(locale),
      { field: 'state', values: ({ data }) => [{ value: data.state, text: t(`event.${data.state}`) }] },
      { field: 'year', values: (event) => yearValues(eventDate(event), locale) },
    ],
    date: eventDate,
    words: (event) => listWords.event(registry, event),
    card: (event) => eventCard(event, locale),
    group: (event) => yearGroup(eventDate(event), locale),
  };
}

/** Sources by kind, each kind by label. */
export function sourceList(registry: Registry, locale: Locale): ListInput<Source> {
  const t = useMessages(locale);
  const order = collator(locale);
  const records = registry.sources.toSorted(
    (a, b) =>
      order.compare(t(`sourceKind.${a.data.kind}`), t(`sourceKind.${b.data.kind}`)) ||
      order.compare(textIn(a.data.label, locale), textIn(b.data.label, locale)),
  );
  return {
    collection: 'sources',
    records,
    facets: [
      { field: 'kind', values: ({ data }) => [{ value: data.kind, text: t(`sourceKind.${data.kind}`) }] },
      { field: 'year', values: ({ data }) => yearValues(data.date, locale) },
    ],
    date: ({ data }) => data.date,
    words: listWords.source,
    card: (source) => sourceCard(source, locale),
    group: ({ data }) => ({ id: data.kind, title: t(`sourceKinds.${data.kind}`) }),
  };
}

function areaFacet<Item extends { areas: readonly TopicTerm[] }>(locale: Locale): Facet<Item> {
  return {
    field: 'area',
    values: ({ areas }) => areas.map((area) => ({ value: area.id, ...localize(area.label, locale) })),
  };
}

function countryValues(
  countries: readonly (string | undefined)[],
  registry: Registry,
  locale: Locale,
): FacetValue[] {
  const known = new Set(countries.filter((country) => country !== undefined));
  return [...known].map((country) => ({
    value: country.toLowerCase(),
    text: countryName(country, locale, registry.countries),
  }));
}

function countriesOf(partners: readonly Partner[], registry: Registry, locale: Locale): FacetValue[] {
  return countryValues(
    partners.map(({ data }) => data.country),
    registry,
    locale,
  );
}

function yearValues(date: string | undefined, locale: Locale): FacetValue[] {
  const year = date === undefined ? undefined : yearOf(date);
  return [{ value: year ?? 'undated', text: year ?? useMessages(locale)('list.undated') }];
}

function yearGroup(date: string | undefined, locale: Locale): { id: string; title: string } {
  const year = date === undefined ? undefined : yearOf(date);
  return { id: `year-${year ?? 'undated'}`, title: year ?? useMessages(locale)('list.undated') };
}
