import { eventDate } from '../../registry/derive/last-evidence.ts';
import type { Partner } from '../../registry/model.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';
import { formatEdtf } from '../../i18n/format-date.ts';
import { useMessages } from '../../i18n/translate.ts';
import { route } from '../../routes.ts';
import { fact, unknownFact, type FactView } from '../parts/fact-view.ts';
import { localize, plain } from '../parts/text-view.ts';

/** The newest thing known of a partner: its date, and a link to the event, paper or step that it is. */
export function evidenceFact(partner: Partner, locale: Locale): FactView {
  const t = useMessages(locale);
  const term = t('fact.lastEvidence');
  const date = partner.lastEvidence;
  if (date === undefined) return unknownFact(term, t('unknown.evidence'));
  const remark = plain(formatEdtf(date, locale));
  const event = partner.events.find((event) => event.data.state === 'held' && eventDate(event) === date);
  if (event) {
    const href = route.record(locale, 'events', event.id);
    return fact(term, localize(event.data.title, locale), [], { href, remark });
  }
  const paper = partner.agreements.find(({ data }) => data.stage === 'done' && data.signed === date);
  if (paper) {
    const href = route.record(locale, 'agreements', paper.id);
    return fact(term, localize(paper.data.title, locale), [], { href, remark });
  }
  const step = partner.steps.findLast((step) => step.date === date);
  const words = step ? t(`relation.${step.state}`) : t('section.history');
  return fact(term, plain(words), [], { href: '#history', remark });
}
