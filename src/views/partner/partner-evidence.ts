import { hasBegun } from '../../registry/certain-date.ts';
import { eventDate } from '../../registry/derive/event-date.ts';
import type { EdtfText } from '../../format/edtf-date.ts';
import type { Event, Partner } from '../../registry/model.ts';
import { compareNewest } from '../../registry/sort.ts';
import type { PageContext } from '../context.ts';
import { fact, unknownFact, type FactView } from '../parts/fact-view.ts';
import { plain, sentence, type LangText } from '../parts/text-view.ts';

/** The newest thing known of a partner: its date, and a link to the event, paper or step that it is. */
export function evidenceFact(ctx: PageContext, partner: Partner): FactView {
  const { t } = ctx;
  const term = t('fact.lastEvidence');
  const date = partner.lastEvidence;
  if (date === undefined) return unknownFact(term, t('unknown.evidence'));
  const remark = dateAndWhatIsDoubtful(ctx, partner, date);
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

/** The date, and beside it an event that would be newer if it were sure to have been held. */
function dateAndWhatIsDoubtful(ctx: PageContext, partner: Partner, date: EdtfText): LangText {
  const words = ctx.date(date);
  const doubtful = partner.events.find((event) => isDoubtful(event, ctx) && isNewer(event, date));
  if (!doubtful) return plain(words);
  const { title } = doubtful.data;
  return sentence((event) => ctx.t('evidence.doubtful', { date: words, event }), ctx.text(title));
}

function isDoubtful(event: Event, { registry }: PageContext): boolean {
  const date = eventDate(event);
  return event.data.state === 'unconfirmed' && date !== undefined && hasBegun(date, registry.asOf);
}

function isNewer(event: Event, date: EdtfText): boolean {
  return compareNewest(eventDate(event), date) < 0;
}
