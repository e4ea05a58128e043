import { eventDate } from '../../registry/derive/event-date.ts';
import type { Event } from '../../registry/model.ts';
import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { datedFact, fact, linksFact, present, topicsFact, type FactView } from '../parts/fact-view.ts';
import { cite } from '../parts/notes.ts';
import { plain } from '../parts/text-view.ts';
import { otherPartyValues } from './other-parties.ts';
import { recordView, type RecordView } from './record-view.ts';

/** The page of an event in one language. */
export function eventView(ctx: PageContext, event: Event): RecordView {
  const { data, kind } = event;
  return recordView(
    ctx,
    event,
    {
      kind: { href: route.filter(ctx.locale, 'events', 'kind', kind.id), text: ctx.text(kind.label) },
      search: {
        areas: event.areas,
        date: eventDate(event),
        partners: event.partners,
        state: ctx.t(`event.${data.state}`),
      },
    },
    { facts: eventFacts(ctx, event) },
  );
}

/** What is known of it, fact by fact. */
export function eventFacts(ctx: PageContext, event: Event): FactView[] {
  const { t } = ctx;
  const { data, citationsOf } = event;
  return present([
    datedFact(ctx, t('fact.date'), data, t('unknown.date'), cite(citationsOf['date'])),
    data.reported === undefined
      ? undefined
      : fact(t('fact.reported'), plain(ctx.date(data.reported)), cite(citationsOf['reported'])),
    fact(t('fact.state'), plain(t(`event.${data.state}`)), cite(citationsOf['state']), { id: 'state' }),
    data.place && fact(t('fact.place'), ctx.text(data.place), cite(citationsOf['place'])),
    linksFact(t('fact.partners'), event.partners.map(ctx.link)),
    {
      term: plain(t('fact.otherParties')),
      values: otherPartyValues(ctx, data.otherParties ?? [], cite(citationsOf['otherParties'])),
    },
    linksFact(t('fact.associations'), event.associations.map(ctx.link)),
    linksFact(t('fact.agreements'), event.agreements.map(ctx.link)),
    data.participants === undefined
      ? undefined
      : fact(
          t('fact.participants'),
          plain(t.count('count.people', data.participants)),
          cite(citationsOf['participants']),
        ),
    topicsFact(ctx, 'areas', event.areas),
    topicsFact(ctx, 'exchangeForms', event.exchangeForms),
  ]);
}
