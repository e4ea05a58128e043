import type { Anniversary } from '../../registry/derive/anniversaries.ts';
import type { LatestFact } from '../../registry/derive/latest-facts.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';
import { formatEdtf } from '../../i18n/format-date.ts';
import { useMessages } from '../../i18n/translate.ts';
import { route } from '../../routes.ts';
import { eventDateText } from './event-date.ts';
import { localize, plain, textIn, type LinkView } from './text-view.ts';

/** A line of the home page: a date, a link, a word on what it is. */
export interface DatedLink extends LinkView {
  date: string;
  what: string;
}

/** A dated fact as a line. */
export function latestView(fact: LatestFact, locale: Locale): DatedLink {
  const t = useMessages(locale);
  const date = formatEdtf(fact.date, locale);
  switch (fact.kind) {
    case 'step':
      return {
        date,
        href: route.record(locale, 'partners', fact.partner.id),
        text: localize(fact.partner.data.name, locale),
        what: t(`relation.${fact.step.state}`),
      };
    case 'agreement':
      return {
        date,
        href: route.record(locale, 'agreements', fact.agreement.id),
        text: localize(fact.agreement.data.title, locale),
        what: textIn(fact.agreement.kind.label, locale),
      };
    case 'event':
      return {
        date: eventDateText(fact.event, locale) ?? date,
        href: route.record(locale, 'events', fact.event.id),
        text: localize(fact.event.data.title, locale),
        what: textIn(fact.event.kind.label, locale),
      };
    case 'legal-act':
      return {
        date,
        href: route.record(locale, 'legal-acts', fact.act.id),
        text: localize(fact.act.data.title, locale),
        what: t(`actStep.${fact.step.state}`),
      };
  }
}

/** An anniversary as a line. */
export function anniversaryView({ date, years, partner, agreement }: Anniversary, locale: Locale): DatedLink {
  const t = useMessages(locale);
  const line = { date: formatEdtf(date, locale), what: t.count('count.years', years) };
  if (agreement) {
    return {
      ...line,
      href: route.record(locale, 'agreements', agreement.id),
      text: localize(agreement.data.title, locale),
    };
  }
  return {
    ...line,
    what: t('home.yearsOfRelations', { years: line.what }),
    href: partner ? route.record(locale, 'partners', partner.id) : route.home(locale),
    text: partner ? localize(partner.data.name, locale) : plain(''),
  };
}
