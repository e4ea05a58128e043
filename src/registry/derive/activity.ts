import { hasBegun } from '../certain-date.ts';
import type { Association, Event, Partner } from '../model.ts';
import type { EdtfText } from '../../format/edtf-date.ts';
import { eventDate } from './event-date.ts';

/**
 * A document that was signed, or an event that was held or is not confirmed, with a date; to join an association is one
 * that was held.
 */
export interface Activity {
  kind: 'document' | 'event' | 'unconfirmed';
  date: EdtfText;
}

/** What a relation has to show on a day. What is planned, called off, undated or still to come shows nothing. */
export function activities(record: Partner | Association, asOf: string): Activity[] {
  const datesOf = (state: Event['data']['state']) =>
    record.events.filter(({ data }) => data.state === state).map(eventDate);
  const held = datesOf('held');
  return [
    ...dated('document', record.collection === 'partners' ? signings(record) : []),
    ...dated('event', record.collection === 'associations' ? [joining(record), ...held] : held),
    ...dated('unconfirmed', datesOf('unconfirmed')),
  ].filter(({ date }) => hasBegun(date, asOf));
}

function signings({ agreements }: Partner): (EdtfText | undefined)[] {
  return agreements.filter(({ data }) => data.stage === 'done').map(({ data }) => data.signed);
}

function joining({ data: { membership } }: Association): EdtfText | undefined {
  return membership.state === 'applied' ? undefined : membership.since;
}

function dated(kind: Activity['kind'], dates: readonly (EdtfText | undefined)[]): Activity[] {
  return dates.filter((date) => date !== undefined).map((date) => ({ kind, date }));
}
