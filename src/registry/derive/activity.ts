import { hasBegun } from '../certain-date.ts';
import type { Partner } from '../model.ts';
import type { EdtfText } from '../../format/edtf-date.ts';
import { eventDate } from './event-date.ts';

/** A document that was signed, or an event that was held, with a date. */
export interface Activity {
  kind: 'document' | 'event';
  date: EdtfText;
}

/**
 * What a relation has to show on a day. What is planned, unconfirmed, called off, undated or still to come shows
 * nothing.
 */
export function activities({ agreements, events }: Partner, asOf: string): Activity[] {
  const documents = agreements.filter(({ data }) => data.stage === 'done').map(({ data }) => data.signed);
  const held = events.filter(({ data }) => data.state === 'held').map(eventDate);
  return [...dated('document', documents), ...dated('event', held)].filter(({ date }) =>
    hasBegun(date, asOf),
  );
}

function dated(kind: Activity['kind'], dates: readonly (EdtfText | undefined)[]): Activity[] {
  return dates.filter((date) => date !== undefined).map((date) => ({ kind, date }));
}
