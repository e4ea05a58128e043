import { eventDate } from '../../registry/derive/event-date.ts';
import type { Partner } from '../../registry/model.ts';
import type { PageContext } from '../context.ts';
import { fact, unknownFact, type FactView } from '../parts/fact-view.ts';
import { plain } from '../parts/text-view.ts';

/** The newest thing known of a partner: its date, and a link to the event, paper or step that it is. */
export function evidenceFact(ctx: PageContext, partner: Partner): FactView {
  const { t } = ctx;
  const term = t('fact.lastEvidence');
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
