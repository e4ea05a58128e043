import { eventDate } from '../../registry/derive/last-evidence.ts';
import { latestFacts, type LatestFact } from '../../registry/derive/latest-facts.ts';
import type { Event, Partner, Registry } from '../../registry/model.ts';
import type { EdtfText } from '../../registry/schema/edtf-date.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';
import { formatEdtf } from '../../i18n/format-date.ts';
import { useMessages, type Translate } from '../../i18n/translate.ts';
import { route } from '../../routes.ts';
import { drawnDate } from '../../timeline/drawn-date.ts';
import { compareText } from '../../registry/sort.ts';
import { latestView } from '../parts/dated-link.ts';
import { localize, plain, textIn, type LangText, type LinkView } from '../parts/text-view.ts';

/** Lane of what belongs to no partner: memberships, legal acts, events with associations. */
export const GENERAL_LANE = 'x';

/** A fact as a row of the timeline. */
export interface TimelineFact {
  /** Unique on the page. */
  id: string;
  /** EDTF; absent for what is not dated. */
  edtf?: EdtfText;
  date: string;
  href: string;
  text: LangText;
  /** What it is, in a word or two. */
  what: string;
  isPaper: boolean;
  who: LinkView[];
  /** Lanes by the place of the partner kind in its vocabulary, or the general one. */
  lanes: string[];
}

/** All papers, steps, events, memberships and acts up to today, the first known ones first. */
export function datedFacts(registry: Registry, locale: Locale): TimelineFact[] {
  const t = useMessages(locale);
  const memberships = registry.associations.flatMap((association) => {
    const { since } = association.data.membership;
    if (since === undefined || association.data.membership.state === 'applied') return [];
    return [{ ...membershipFact(association, locale, t), edtf: since, date: formatEdtf(since, locale) }];
  });
  return [...latestFacts(registry, Infinity).map((fact) => factOf(fact, registry, locale)), ...memberships]
    .map((fact) => ({ fact, drawn: drawnDate(fact.edtf ?? '', registry.asOf) }))
    .sort(
      // As drawn: "2025 or earlier" stands at 2025.
      (a, b) =>
        (a.drawn?.start ?? 0) - (b.drawn?.start ?? 0) ||
        (a.drawn?.end ?? 0) - (b.drawn?.end ?? 0) ||
        compareText(a.fact.id, b.fact.id),
    )
    .map(({ fact }) => fact);
}

/** What is known to have happened, at no known date: papers, steps, events, memberships. */
export function undatedFacts(registry: Registry, locale: Locale): TimelineFact[] {
  const t = useMessages(locale);
  const date = t('unknown.date');
  const lanesOf = lanes(registry);
  return [
    ...registry.agreements
      .filter(({ data }) => data.signed === undefined && data.stage === 'done')
      .map((agreement) => ({
        id: `agreements-${agreement.id}`,
        date,
        href: route.record(locale, 'agreements', agreement.id),
        text: localize(agreement.data.title, locale),
        what: textIn(agreement.kind.label, locale),
        isPaper: true,
        who: partnerLinks(agreement.partners, locale),
        lanes: lanesOf(agreement.partners),
      })),
    ...registry.partners.flatMap((partner) =>
      partner.steps.flatMap((step, index) =>
        step.date !== undefined || step.agreement
          ? []
          : [
              {
                ...stepFact(partner, t(`relation.${step.state}`), index, locale),
                date,
                lanes: lanesOf([partner]),
              },
            ],
      ),
    ),
    ...registry.associations
      .filter(({ data }) => data.membership.since === undefined && data.membership.state !== 'applied')
      .map((association) => ({ ...membershipFact(association, locale, t), date: t('unknown.memberSince') })),
    ...registry.events
      .filter((event) => eventDate(event) === undefined && event.data.state === 'held')
      .map((event) => ({
        ...eventFact(event, locale),
        date,
        lanes: lanesOf(event.partners),
      })),
  ];
}

function factOf(fact: LatestFact, registry: Registry, locale: Locale): TimelineFact {
  const { date, href, text, what } = latestView(fact, locale);
  const lanesOf = lanes(registry);
  const dated = { edtf: fact.date, date };
  switch (fact.kind) {
    case 'step': {
      const index = fact.partner.steps.indexOf(fact.step);
      return { ...stepFact(fact.partner, what, index, locale), ...dated, lanes: lanesOf([fact.partner]) };
    }
    case 'agreement': {
      const { partners } = fact.agreement;
      const who = partnerLinks(partners, locale);
      const id = `agreements-${fact.id}`;
      return { id, ...dated, href, text, what, isPaper: true, who, lanes: lanesOf(partners) };
    }
    case 'event':
      return { ...eventFact(fact.event, locale), ...dated, lanes: lanesOf(fact.event.partners) };
    case 'legal-act': {
      const id = `legal-acts-${fact.id}-${fact.act.steps.indexOf(fact.step)}`;
      return { id, ...dated, href, text, what, isPaper: false, who: [], lanes: [GENERAL_LANE] };
    }
  }
}

function stepFact(partner: Partner, what: string, index: number, locale: Locale) {
  return {
    id: `partners-${partner.id}-${index}`,
    href: route.record(locale, 'partners', partner.id),
    text: plain(what),
    what: textIn(partner.kind.label, locale),
    isPaper: false,
    who: partnerLinks([partner], locale),
  };
}

function eventFact(event: Event, locale: Locale) {
  return {
    id: `events-${event.id}`,
    href: route.record(locale, 'events', event.id),
    text: localize(event.data.title, locale),
    what: textIn(event.kind.label, locale),
    isPaper: false,
    who: [
      ...partnerLinks(event.partners, locale),
      ...event.associations.map(({ id, data }) => ({
        href: route.record(locale, 'associations', id),
        text: localize(data.name, locale),
      })),
    ],
  };
}

function membershipFact({ id, data }: Registry['associations'][number], locale: Locale, t: Translate) {
  return {
    id: `associations-${id}`,
    href: route.record(locale, 'associations', id),
    text: localize(data.name, locale),
    what: t('timeline.membership'),
    isPaper: false,
    who: [],
    lanes: [GENERAL_LANE],
  };
}

function partnerLinks(partners: readonly Partner[], locale: Locale): LinkView[] {
  return partners.map(({ id, data }) => ({
    href: route.record(locale, 'partners', id),
    text: localize(data.name, locale),
  }));
}

function lanes(registry: Registry): (partners: readonly Partner[]) => string[] {
  return (partners) => {
    const found = new Set(partners.map(({ kind }) => String(registry.partnerKinds.indexOf(kind))));
    return found.size === 0 ? [GENERAL_LANE] : [...found].sort();
  };
}
