import { hasBegun } from '../certain-date.ts';
import type { Association, Partner } from '../model.ts';
import type { EdtfText } from '../../format/edtf-date.ts';
import { eventDate } from './event-date.ts';

/** A document that was signed, or an event that was held, with a date; to join an association is one too. */
export interface Activity {
  kind: 'document' | 'event';
  date: EdtfText;
}

/**
 * What a relation has to show on a day. What is planned, unconfirmed, called off, undated or still to come shows
 * nothing.
 */
export function activities(record: Partner | Association, asOf: string): Activity[] {
  const held = record.events.filter(({ data }) => data.state === 'held').map(eventDate);
  return [
    ...dated('document', record.collection === 'partners' ? signings(record) : []),
    ...dated('event', record.collection === 'associations' ? [joining(record), ...held] : held),
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
