import type {
  Agreement,
  AgreementState,
  Association,
  Event,
  LegalAct,
  Partner,
  Registry,
  Source,
} from '../../registry/model.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';
import { formatEdtf } from '../../i18n/format-date.ts';
import { countryName } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/translate.ts';
import { route } from '../../routes.ts';
import { dormantState } from './dormant-state.ts';
import { eventDateText } from './event-date.ts';
import { partnerOnMap } from '../map/partner-map.ts';
import { localize, plain, type LangText, type LinkView } from './text-view.ts';

/** A record as it stands in a list. */
export interface CardView {
  /** Its own id on the page, where something leads to it. */
  anchor?: string;
  collection: string;
  id: string;
  href: string;
  title: LangText;
  /** What it is: kind, and country or state beside it. */
  tags: LangText[];
  /** When, in words; says so when the date is not established. */
  date: string;
  hasDate: boolean;
  summary?: LangText;
  /** Where the map shows it selected. */
  place?: string;
  /** Other papers that this one stands with, by the word for how. */
  relations?: { term: string; links: LinkView[] }[];
  /** How the state reads at a glance: alive, over, or neither. */
  tone: 'good' | 'past' | 'neutral';
  /** The word for a relation that is ended or paused. */
  dormant?: string;
  /** What a list is filtered and sorted by: `field:value` for each of its facets, and the earliest day it can mean. */
  filter?: { keys?: string; date?: string };
}

/** How the states of a paper read at a glance; what is not here is neither alive nor over. */
const TONES: Readonly<Partial<Record<AgreementState, CardView['tone']>>> = {
  'in-force': 'good',
  'in-term': 'good',
  'open-ended': 'good',
  'term-renewed': 'good',
  resumed: 'good',
  expired: 'past',
  terminated: 'past',
  'term-over': 'past',
  suspended: 'past',
};

/** A partner in a list: since when, and in what state. */
export function partnerCard(partner: Partner, locale: Locale, registry: Registry): CardView {
  const t = useMessages(locale);
  const place = partnerOnMap(registry, partner, locale);
  const dormant = dormantState(partner, locale);
  const { data, since, state } = partner;
  return {
    ...base('partners', partner.id, locale),
    title: localize(data.name, locale),
    tags: [
      localize(partner.kind.label, locale),
      ...(data.country === undefined ? [] : [plain(countryName(data.country, locale, registry.countries))]),
      ...(state === undefined || state === 'established' ? [] : [plain(t(`relation.${state}`))]),
    ],
    ...dated(since?.date, locale),
    summary: localize(data.summary, locale),
    ...(place !== undefined && { place }),
    tone: dormant !== undefined ? 'past' : state === undefined ? 'neutral' : 'good',
    ...(dormant !== undefined && { dormant }),
  };
}

/** A paper in a list. */
export function agreementCard(agreement: Agreement, locale: Locale): CardView {
  const { state } = agreement;
  return paperCardWith(agreement, locale, state, [useMessages(locale)(`agreement.${state}`)]);
}

/** A paper with other words beside its kind, read at a glance as being in a state; `undefined`: that is not known. */
export function paperCardWith(
  agreement: Agreement,
  locale: Locale,
  state: AgreementState | undefined,
  words: readonly string[],
): CardView {
  return {
    ...base('agreements', agreement.id, locale),
    title: localize(agreement.data.title, locale),
    tags: [localize(agreement.kind.label, locale), ...words.map(plain)],
    ...dated(agreement.data.signed, locale),
    summary: localize(agreement.data.summary, locale),
    tone: state === undefined ? 'neutral' : (TONES[state] ?? 'neutral'),
  };
}

/** A paper among others of its partner: with the papers it rests on, carries out, amends or replaces. */
export function paperCard(agreement: Agreement, locale: Locale): CardView {
  const t = useMessages(locale);
  const relations = (['basedOn', 'implements', 'amends', 'replaces'] as const)
    .map((field) => ({
      term: t(`fact.${field}`),
      links: agreement[field].map((paper) => ({
        href: route.record(locale, 'agreements', paper.id),
        text: localize(paper.data.title, locale),
      })),
    }))
    .filter(({ links }) => links.length > 0);
  return { ...agreementCard(agreement, locale), ...(relations.length > 0 && { relations }) };
}

/** An association in a list. */
export function associationCard(association: Association, locale: Locale): CardView {
  const t = useMessages(locale);
  const { data } = association;
  return {
    ...base('associations', association.id, locale),
    title: localize(data.name, locale),
    tags: [plain(t(`scope.${data.scope}`)), plain(t(`membership.${data.membership.state}`))],
    ...dated(data.membership.since, locale, t('unknown.memberSince')),
    summary: localize(data.summary, locale),
    tone: ({ member: 'good', former: 'past', applied: 'neutral' } as const)[data.membership.state],
  };
}

/** A legal act in a list. */
export function legalActCard(act: LegalAct, locale: Locale): CardView {
  const t = useMessages(locale);
  return {
    ...base('legal-acts', act.id, locale),
    title: localize(act.data.title, locale),
    tags: [
      plain(t(`actKind.${act.data.kind}`)),
      ...(act.data.number ? [localize(act.data.number, locale)] : []),
      plain(t(`force.${act.force}`)),
    ],
    ...dated(act.data.date, locale),
    summary: localize(act.data.summary, locale),
    tone: act.force === 'in-force' ? 'good' : act.force === 'not-in-force' ? 'past' : 'neutral',
  };
}

/** An event in a list. */
export function eventCard(event: Event, locale: Locale): CardView {
  const t = useMessages(locale);
  const date = eventDateText(event, locale);
  return {
    ...base('events', event.id, locale),
    title: localize(event.data.title, locale),
    tags: [
      localize(event.kind.label, locale),
      ...(event.data.state === 'held' ? [] : [plain(t(`event.${event.data.state}`))]),
      ...event.partners.map((partner) => localize(partner.data.name, locale)),
    ],
    date: date ?? t('unknown.date'),
    hasDate: date !== undefined,
    summary: localize(event.data.summary, locale),
    tone: event.data.state === 'cancelled' ? 'past' : 'neutral',
  };
}

/** A source in a list. */
export function sourceCard(source: Source, locale: Locale): CardView {
  const t = useMessages(locale);
  const { data } = source;
  const translated = data.titleTranslated?.[locale];
  return {
    ...base('sources', source.id, locale),
    title: localize(data.label, locale),
    tags: [plain(t(`sourceKind.${data.kind}`)), localize(data.publisher, locale)],
    ...dated(data.date, locale, t('unknown.published')),
    summary:
      translated !== undefined || data.lang === locale
        ? { text: translated ?? data.title }
        : { text: data.title, lang: data.lang },
    tone: 'neutral',
  };
}

function base(
  collection: 'partners' | 'agreements' | 'associations' | 'legal-acts' | 'events' | 'sources',
  id: string,
  locale: Locale,
) {
  return { collection, id, href: route.record(locale, collection, id) };
}

function dated(date: string | undefined, locale: Locale, unknown = useMessages(locale)('unknown.date')) {
  return date === undefined
    ? { date: unknown, hasDate: false }
    : { date: formatEdtf(date, locale), hasDate: true };
}
