import { hasBegun } from '../certain-date.ts';
import type { Event, Partner } from '../model.ts';
import type { EdtfText } from '../../format/edtf-date.ts';
import { compareNewest } from '../sort.ts';

/**
 * Date of the newest thing known of a partner on a day: a step, a signed paper or an event that was held. What is
 * planned, unconfirmed, called off or still to come is no evidence.
 */
export function lastEvidence({ steps, agreements, events }: Partner, asOf: string): EdtfText | undefined {
  const dates = [
    ...steps.filter(({ agreement }) => (agreement?.data.stage ?? 'done') === 'done').map((step) => step.date),
    ...agreements.filter(({ data }) => data.stage === 'done').map(({ data }) => data.signed),
    ...events.filter(({ data }) => data.state === 'held').map(eventDate),
  ];
  return dates
    .filter((date) => date !== undefined)
    .filter((date) => hasBegun(date, asOf))
    .sort(compareNewest)[0];
}

/**
 * When an event took place, or else when it was reported, on that day or shortly after. The report of a plan does not
 * say when the event is to be.
 */
export function eventDate({ data }: Event): EdtfText | undefined {
  return data.date ?? (data.state === 'planned' ? undefined : data.reported);
}
