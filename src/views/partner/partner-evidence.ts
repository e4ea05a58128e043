import { eventDate } from '../../registry/derive/event-date.ts';
import type { Partner } from '../../registry/model.ts';
import type { PageContext } from '../context.ts';
import { eventDateText } from '../parts/event-date.ts';
import { fact, unknownFact, type FactView } from '../parts/fact-view.ts';
import { plain } from '../parts/text-view.ts';

/**
 * The newest thing known of a partner: its date, and a link to the event, paper or step that it is; and the event after
 * it that is not confirmed.
 */
export function evidenceFact(ctx: PageContext, partner: Partner): FactView {
  const { t } = ctx;
  const term = t('fact.lastEvidence');
  const known = knownFact(ctx, partner, term);
  const later = partner.events.find(
    (event) => event.data.state === 'unconfirmed' && eventDate(event) === partner.unconfirmedSince,
  );
  if (later === undefined || partner.unconfirmedSince === undefined) return known;
  const { href, text } = ctx.link(later);
  const remark = plain(t('fact.evidenceUnconfirmed', { date: eventDateText(ctx, later) ?? '' }));
  return { ...known, values: [...known.values, { text, href, remark, notes: [] }] };
}

function knownFact(ctx: PageContext, partner: Partner, term: string): FactView {
  const { t } = ctx;
  const date = partner.lastEvidence;
  if (date === undefined) return unknownFact(term, t('unknown.evidence'));
  const remark = plain(ctx.date(date));
  const event = partner.events.find((event) => event.data.state === 'held' && eventDate(event) === date);
  const paper = partner.agreements.find(({ data }) => data.stage === 'done' && data.signed === date);
  const record = event ?? paper;
  if (record) {
    const { href, text } = ctx.link(record);
    return fact(term, text, [], { href, remark });
  }
  const step = partner.steps.findLast((step) => step.date === date);
  const words = step ? t(`relation.${step.state}`) : t('section.history');
  return fact(term, plain(words), [], { href: '#history', remark });
}
